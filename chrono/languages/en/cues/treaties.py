"""Treaties and membership."""

from __future__ import annotations

from chrono.languages.cue import Cues

TREATIES: dict[str, Cues] = {
    "treaty_signed": Cues(
        verbs=(
            "open for signature, co-sign, initial, come to terms, strike a deal, reach agreement, sign "
            "a deal, shake hands on, put their names to, put his name to, put her name to, put its name "
            "to, put pen to paper, set their seal to, make peace, sue for peace, bury the hatchet, sign "
            "off on"
        ),
        with_object={
            "truce": "declare, call, proclaim, announce, observe",
            "treaty": (
                "sign, conclude, adopt, open for signature, negotiate, initial, agree, agree to, agree "
                "on, broker, enter into, reach, initiate, countersign, complete, accept, seal, renew, "
                "ink, open, endorse, open up, finalise, finalize, announce, strike, hammer out, thrash "
                "out, forge, cement, make, draw up, contract, extend, clinch, secure, work out, sign "
                "up, formalise, formalize, exchange, mediate, dictate"
            ),
            "declaration": "co-sign",
        },
        nouns="signing of the treaty, signature, peace treaty, armistice, ceasefire, truce, surrender document",
        nouns_of={
            "treaty": (
                "signing, signature, conclusion, adoption, negotiation, sealing, signatures, renewal, "
                "initialling, initialing, opening, drafting"
            ),
        },
        premodified="treaty, agreement, accord, accords, pact, armistice, ceasefire, convention, protocol, concordat",
    ),
    "treaty_joined": Cues(
        premodified="enlargement, accession",
        verbs=(
            "ratify, accede, become a party, become party, become a signatory, sign up to, subscribe "
            "to, adhere to, opt in, opt into, become a state party, become parties, become a "
            "contracting party, be a party, be a state party, become a member state, become a full "
            "member"
        ),
        with_object={
            "country": "admit, readmit",
            "union": "join, rejoin, enter, ratify, accept",
            "treaty": "ratify, deposit, join",
            "instrument": ("deposit, reach, exchange, lodge, transmit, sign"),
            "member": "become",
        },
        with_subject={
            "country": "join, accede",
        },
        with_both={
            (
                "accord",
                "legislature",
            ): "approve, ratify, endorse, back, accept, pass, vote for, confirm, sanction, agree to",
            (
                "treaty",
                "country",
            ): "accept, approve, ratify, enter, confirm, sign up",
            ("statute", "country"): "ratify, accept, sign up",
            ("statute", "member"): "ratify, accept",
        },
        nouns="ratification, accession, enlargement, deposit",
        nouns_of={
            "treaty": "acceptance, ratification, accession, approval",
            "union": "membership, entry, joining, admission, adhesion",
        },
    ),
}
