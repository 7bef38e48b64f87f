"""Treaties and membership."""

from __future__ import annotations

from chrono.languages.cue import Cues

TREATIES: dict[str, Cues] = {
    "treaty_signed": Cues(
        verbs=(
            "open for signature, co-sign, initial, come to terms, strike a deal, reach agreement, sign a "
            "deal, shake hands on"
        ),
        with_object={
            "treaty": (
                "sign, conclude, adopt, open for signature, negotiate, initial, agree, agree to, agree on, "
                "broker, enter into, reach, initiate, countersign, complete, accept, seal, renew, ink, open, "
                "endorse, open up, finalise, finalize, announce"
            ),
            "declaration": "co-sign",
        },
        nouns="signing of the treaty, signature, peace treaty, armistice, ceasefire, truce, surrender document",
        nouns_of={"treaty": "signing, signature, conclusion, adoption, negotiation"},
        premodified="treaty, agreement, accord, accords, pact, armistice, ceasefire, convention, protocol, concordat",
    ),
    "treaty_joined": Cues(
        premodified="enlargement, accession",
        verbs=(
            "ratify, accede, accede, become a party, become party, become a signatory, sign up to, subscribe "
            "to, adhere to, opt in, opt into"
        ),
        with_object={
            "country": "admit",
            "union": "join, rejoin, enter, ratify, accept",
            "treaty": "ratify, deposit, join",
            "instrument": "deposit, reach",
            "member": "become",
        },
        with_subject={
            "country": "join, accede",
        },
        passive="admit to",
        nouns="ratification, accession, enlargement, deposit",
        nouns_of={"treaty": "acceptance, ratification", "union": "membership, entry, joining"},
    ),
}
