#!/usr/bin/env bash
# new-migration.sh NAME: writes the migration from the last model to the present one, for both databases.
set -euo pipefail
cd "$(dirname "$0")"
tools=${TMPDIR:-/tmp}/perfeval-tools
[ -x "$tools/dotnet-ef" ] || dotnet tool install dotnet-ef --version 10.0.14 --tool-path "$tools"
dotnet build -c Release
for provider in Sqlite PostgreSql; do
    "$tools/dotnet-ef" migrations add "$1" --configuration Release --no-build --startup-project . \
        --project ../../src/PerfEval.Ingest.Warehouse --context "${provider}Warehouse" \
        --output-dir "Migrations/$provider"
done
