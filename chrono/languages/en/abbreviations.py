"""English abbreviations, for the sentence segmenter."""

from __future__ import annotations

from chrono.text.abbreviations import Abbreviations

ABBREVIATIONS = Abbreviations(
    inside="""
        mr mrs ms messrs mx dr prof rev fr hon rt gen lt col maj capt cmdr cpl sgt adm brig gov sen rep reps sens pres
        supt insp det amb sec'y atty asst assoc dep st ste mt
        v vs viz cf e.g eg i.e ie ca approx et resp incl esp aka a.k.a
    """,
    numbered="""
        cmd cmnd no nos art arts sec secs sect para paras par cl reg regs ch chap p pp pt vol vols fig figs app ann add
        ser iss ed eds ref sched c s ss r rr o n
        jan feb mar apr jun jul aug sep sept oct nov dec
        mon tue tues wed thu thur thurs fri sat sun
    """,
    final="""
        Inc Corp Co Cos Ltd Plc Llc Bros Dept Univ Assn Jr Sr Esq Ph.D etc al est ft
        a.m p.m am pm u.s u.k u.n e.u d.c Ave Blvd Rd
        Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore
        Pa Tenn Tex Va Vt Wash Wis Wyo
    """,
    starters="""
        The A An This That These Those There It Its He His She Her They Their We Our You Your I In On At By As For From
        After Before Since Until During When While Where If Although Though Because However But And Or Nor So Yet Then
        Under With Without Within Over Between Among According Both Each Some Many Most All Other Others Another Such
        What Who Why How To Of Also Moreover Furthermore Meanwhile Nevertheless Today Yesterday Later Earlier Following
    """,
)
