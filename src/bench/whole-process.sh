#!/bin/sh
# Whole processes, cold, side by side: processor seconds of all of them together, and the most memory that one of them held.
# Usage: src/bench/whole-process.sh FILE.pdf [ROUNDS]
set -eu
home=$(cd "$(dirname "$0")/../.." && pwd -P)
file=$1
rounds=${2:-3}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/in"
cp "$file" "$work/in/"
pages=$(basename "$file")

(cd "$home/src/bench/tabula" && mvn -q -B dependency:build-classpath -Dmdep.outputFile="$work/tabula.cp")
sed 's/^  pictures: true/  pictures: false/' "$home/jobs/cper.yaml" >"$home/jobs/bench.$$.yaml"
trap 'rm -rf "$work" "$home/jobs/bench.$$.yaml"' EXIT
"$home/planouvert" --version >/dev/null

# What a process and all that it started used is known to the one that waits for the last of them.
measure() {
    name=$1
    shift
    python3 - "$name" "$@" <<'PYTHON'
import ctypes, os, resource, subprocess, sys, time
ctypes.CDLL(None).prctl(36, 1, 0, 0, 0)  # orphans come to this process, so that none is missed
began = time.time()
subprocess.Popen(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
while True:
    try:
        os.wait()
    except ChildProcessError:
        break
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("%-28s %6.2f CPU s %6.1f s %5d MB" % (sys.argv[1], used.ru_utime + used.ru_stime, time.time() - began, used.ru_maxrss / 1024))
PYTHON
}

echo "$pages"
i=0
while [ "$i" -lt "$rounds" ]; do
    measure "tabula-java -p all -l" java -cp "$(cat "$work/tabula.cp")" technology.tabula.CommandLineApp -p all -l -o "$work/out.csv" "$file"
    rm -rf "$work/out"
    measure "planouvert run" "$home/planouvert" run --input "$work/in" --output "$work/out"
    measure "planouvert run (again)" "$home/planouvert" run --input "$work/in" --output "$work/out"
    rm -rf "$work/plain"
    measure "planouvert run, no pictures" "$home/planouvert" run "$home/jobs/bench.$$.yaml" --input "$work/in" --output "$work/plain"
    measure "planouvert --help" "$home/planouvert" --help
    i=$((i + 1))
done
