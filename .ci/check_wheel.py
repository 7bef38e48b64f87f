"""Checks what was built: the wheel holds the package once, typed, and nothing else; the source archive builds it.

Usage: check_wheel.py FOLDER
"""

from __future__ import annotations

import sys
import tarfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def faults(folder: Path) -> list[str]:
    """What is wrong with the one wheel and the one source archive in a folder; empty when all is well."""
    (wheel,) = folder.glob("*.whl")
    (source,) = folder.glob("*.tar.gz")
    names = zipfile.ZipFile(wheel).namelist()
    tops = {name.split("/")[0] for name in names if not name.split("/")[0].endswith(".dist-info")}
    wanted = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "chrono").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    found = [f"the wheel has top-level {name!r}" for name in sorted(tops - {"chrono"})]
    found += [f"the wheel lacks {name}" for name in sorted(wanted - set(names))]
    found += [f"the wheel has {name} twice" for name in sorted({name for name in names if names.count(name) > 1})]
    if not any(name.endswith("/licenses/LICENSE") for name in names):
        found.append("the wheel lacks the licence")
    with tarfile.open(source) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    found += [f"the source archive lacks {name}" for name in sorted(wanted - inside)]
    found += [f"the source archive has {name}" for name in sorted(inside) if name.split("/")[0] in {"events", "plots"}]
    return found


if __name__ == "__main__":
    problems = faults(Path(sys.argv[1]))
    sys.stderr.writelines(f"{problem}\n" for problem in problems)
    sys.exit(1 if problems else 0)
