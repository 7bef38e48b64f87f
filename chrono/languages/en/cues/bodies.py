"""Bodies: states, courts, agencies, parties, companies, founded and dissolved."""

from __future__ import annotations

from chrono.languages.cue import Cues

BODIES: dict[str, Cues] = {
    "body_founded": Cues(
        verbs=(
            "found, co-found, cofound, refound, incorporate, charter, constitute, reconstitute, come into being, "
            "come into existence, inaugurate body, spin off, split off, establish"
        ),
        with_object={
            "body": (
                "establish, create, form, set up, open, organise, organize, build, start, launch, institute, "
                "convene, assemble, raise, proclaim, convert into, register, commission, re-establish, "
                "reestablish, restore, begin, make, authorise, authorize, activate, merge into, bring together, "
                "build up, settle, reform, introduce, assume"
            ),
        },
        with_subject={
            "body": (
                "form, originate, emerge, open, start, begin, operate, assume power, come into operation, "
                "commence, be born, arise, take office, take power"
            ),
        },
        passive="found, establish, create, form, constitute, set up",
        nouns=(
            "founding, foundation, establishment, formation, incorporation, setting-up, co-founder, cofounder, "
            "founder, inception"
        ),
        nouns_of={
            "body": (
                "creation, opening, birth, launch, setting up, proclamation, organisation, organization, "
                "constitution, start"
            )
        },
    ),
    "body_dissolved": Cues(
        verbs=(
            "dissolve, disband, liquidate, dismantle, wind up, disestablish, decommission, defunct, go bankrupt, "
            "break up"
        ),
        with_object={
            "body": (
                "abolish, close, shut down, merge, suppress, suspend, replace, end, overthrow, ban, shut, "
                "discontinue, terminate, prorogue, subsume, absorb, scrap, axe, dismantle, destroy, partition, "
                "outlaw, close down, expel, amalgamate, deregister, phase out, disperse, eliminate"
            ),
        },
        with_subject={
            "body": (
                "cease, fold, collapse, close, end, fail, expire, fall, disintegrate, merge, split, shut down, "
                "close down, disappear, cease existence, go out"
            )
        },
        nouns="dissolution, disbandment, liquidation, break-up, breakup, demise",
        nouns_of={"body": "abolition, closure, collapse, fall, end, merger, suppression, overthrow, disappearance"},
    ),
}
