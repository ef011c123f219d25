# What the tests need beside the SDK: PostgreSQL, LibreOffice Calc, chromium, Chinese fonts, a linker, DuckDB's library. Sourced by run; does
# nothing where all is there, and says what it could not get. Nothing is installed into the tree.

duckdb_version=1.5.6-r.1
packages_time=600
duckdb_time=180

say() { echo "ci: $*" >&2; }

has_postgres() { compgen -G "/usr/lib/postgresql/*/bin/initdb" >/dev/null || command -v initdb >/dev/null; }
has_calc() { command -v soffice >/dev/null && compgen -G "/usr/lib/libreoffice/program/libsclo.so" >/dev/null; }
has_chromium() { [ -n "${PERFEVAL_CHROMIUM:-}" ] || [ -x /usr/bin/chromium ] || [ -x /usr/bin/chromium-browser ] || [ -x /usr/bin/google-chrome ]; }
has_fonts() { command -v fc-list >/dev/null && [ -n "$(fc-list :lang=zh family 2>/dev/null | head -n 1)" ]; }
has_linker() { command -v clang >/dev/null || command -v gcc >/dev/null; }

# As root, or as who may become root without being asked.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n "$@"
    else
        return 126
    fi
}

# Debian starts a server as it installs it; the tests start their own.
without_services() {
    local policy=/usr/sbin/policy-rc.d made=""
    if [ ! -e "$policy" ] && printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null 2>&1; then
        made=1
        as_root chmod 755 "$policy"
    fi
    "$@"
    local status=$?
    [ -z "$made" ] || as_root rm -f "$policy"
    return $status
}

apt_install() {
    as_root env DEBIAN_FRONTEND=noninteractive timeout "$packages_time" apt-get -qq -o DPkg::Lock::Timeout=120 -o Acquire::Retries=2 "$@"
}

install_packages() {
    local wanted=() log
    has_postgres || wanted+=(postgresql)
    has_calc || wanted+=(libreoffice-calc-nogui)
    has_chromium || wanted+=(chromium)
    has_fonts || wanted+=(fontconfig fonts-noto-cjk)
    has_linker || wanted+=(gcc libc6-dev zlib1g-dev)
    [ -n "${PERFEVAL_DUCKDB:-}" ] || command -v npm >/dev/null || wanted+=(npm)
    [ ${#wanted[@]} -gt 0 ] || return 0

    if ! command -v apt-get >/dev/null; then
        say "missing: ${wanted[*]} (there is no apt-get to install them with)"
        return 0
    fi
    if ! as_root true; then
        say "missing: ${wanted[*]} (needs root: apt-get install ${wanted[*]})"
        return 0
    fi

    say "installing ${wanted[*]}"
    log=$(mktemp)
    if ! { apt_install update && without_services apt_install install -y --no-install-recommends "${wanted[@]}"; } >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        say "not everything could be installed: ${wanted[*]}"
    fi
    rm -f "$log"
}

# Sets PERFEVAL_DUCKDB: the path of libduckdb.so, with which Parquet is written.
find_duckdb() {
    [ -z "${PERFEVAL_DUCKDB:-}" ] || return 0
    local machine cache library log
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64) machine=linux-x64 ;;
        Linux-aarch64) machine=linux-arm64 ;;
        *) say "missing: DuckDB's library (none is known for this machine); Parquet is not tested"; return 0 ;;
    esac
    cache="${XDG_CACHE_HOME:-${HOME:-/var/tmp}/.cache}/perfeval/duckdb-$duckdb_version"
    library="$cache/node_modules/@duckdb/node-bindings-$machine/libduckdb.so"
    if [ ! -s "$library" ]; then
        if ! command -v npm >/dev/null; then
            say "missing: npm, which fetches DuckDB's library; Parquet is not tested"
            return 0
        fi
        log=$(mktemp)
        mkdir -p "$cache" 2>/dev/null
        if ! timeout "$duckdb_time" npm install --prefix "$cache" --no-save --ignore-scripts --no-audit --no-fund --loglevel=error "@duckdb/node-bindings-$machine@$duckdb_version" >"$log" 2>&1; then
            tail -n 3 "$log" >&2
        fi
        rm -f "$log"
    fi
    if [ -s "$library" ]; then
        export PERFEVAL_DUCKDB="$library"
    else
        say "missing: DuckDB's library (@duckdb/node-bindings-$machine@$duckdb_version); Parquet is not tested"
    fi
}

install_packages
find_duckdb
has_postgres || say "missing: PostgreSQL; its tests fail here, for in CI none is skipped"
has_calc || say "missing: LibreOffice Calc; workbooks are not recalculated"
has_chromium || say "missing: chromium; the tests of the review page in a browser fail here, for in CI none is skipped"
has_linker || say "missing: gcc or clang; the tests of the program compiled to machine code fail here"
