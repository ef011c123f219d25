#!/usr/bin/env bash
# Makes source.pdf of every case: by turns with LibreOffice (from source.docx) and with Chromium (from the case as a web page), so
# that both ways of writing a PDF are in the corpus. Needs Debian's libreoffice-writer, chromium, qpdf, fonts-noto-cjk, fonts-arphic-uming
# and fonts-wqy-zenhei. The files differ from version to version of these programs, so they are committed and not compared.
#   tests/PerfEval.Ingest.Generator/print-corpus.sh                 all cases
#   tests/PerfEval.Ingest.Generator/print-corpus.sh transfer/clean  only these
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet run -c Release --project "$root/tests/PerfEval.Ingest.Generator" -- html "$work/html"

turn=0
while read -r folder; do
    turn=$((turn + 1))
    if [ $# -gt 0 ] && [[ " $* " != *" $folder "* ]]; then
        continue
    fi
    if [ $((turn % 2)) -eq 1 ]; then
        soffice "-env:UserInstallation=file://$work/office" --headless --convert-to pdf --outdir "$work" "$root/corpus/$folder/source.docx" >/dev/null 2>&1
        mv "$work/source.pdf" "$root/corpus/$folder/source.pdf"
    else
        # A browser started as root needs --no-sandbox; the page is our own.
        chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking --disable-component-update --disable-sync \
            --user-data-dir="$work/chromium" --no-pdf-header-footer "--print-to-pdf=$root/corpus/$folder/source.pdf" "file://$work/html/$folder/source.html" 2>/dev/null
        # Chromium hardly compresses; object streams also are what other producers write.
        qpdf --object-streams=generate --recompress-flate --compression-level=9 --replace-input "$root/corpus/$folder/source.pdf"
    fi
    echo "$folder"
done < <(cd "$work/html" && find . -name source.html -printf '%h\n' | sed 's#^\./##' | LC_ALL=C sort)
