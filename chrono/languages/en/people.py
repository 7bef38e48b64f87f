"""English nouns of people: what `he` or `she` can stand for, what is arrested and convicted."""

from __future__ import annotations

#: Nouns of people: what a pronoun `he` or `she` can stand for, what is arrested and convicted.
PEOPLE = (
    "man, woman, boy, girl, child, person, people, citizen, resident, worker, farmer, student, teacher, "
    "lawyer, doctor, nurse, scientist, engineer, artist, author, writer, poet, actor, actress, singer, "
    "musician, politician, activist, journalist, reporter, inmate, prisoner, defendant, suspect, victim, "
    "plaintiff, witness, soldier, officer, king, queen, father, mother, son, daughter, brother, sister, wife, "
    "source, spokesperson, analyst, critic, diplomat, negotiator, husband, founder, inventor, historian, "
    "economist, philosopher, physicist, chemist, mathematician, "
    "astronomer, businessman, pope"
)
