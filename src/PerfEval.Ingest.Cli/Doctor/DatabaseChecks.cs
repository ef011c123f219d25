using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Doctor;

/// <summary>Whether the warehouse is there, is of this program's version and can be written; nothing in it is changed.</summary>
internal sealed partial class DatabaseChecks(Messages messages, WarehouseDatabase database)
{
    private const long LeastRoom = 1L << 30;

    /// <summary>Older ones are out of their makers' care, and databases that are like PostgreSQL call themselves by such numbers.</summary>
    private const int LeastPostgreSql = 12;

    private string Shown => database.Url.Shown;

    public async Task<IReadOnlyList<Diagnosis>> AllAsync(CancellationToken cancellation)
    {
        var found = new List<Diagnosis>();
        try
        {
            if (database.Url.File is { } file)
                await SqliteAsync(file, found, cancellation);
            else
                await PostgreSqlAsync(found, cancellation);
        }
        catch (Exception fault) when (fault is DbException or IOException or TimeoutException)
        {
            found.Add(Diagnosis.Bad(messages.DatabaseUnusable(Shown, DatabaseFault.Of(fault)), database.IsPostgreSql
                ? messages.Of("核对 --db 的主机、端口、库名、用户和密码，看服务是否已启动、pg_hba.conf 是否允许连接", "look at host, port, database, user and password of --db, whether the server runs, and whether its pg_hba.conf lets you in")
                : messages.Of("换一个文件名（--db sqlite:文件名），或从备份恢复", "take another file (--db sqlite:FILE), or put a backup in its place")));
        }

        return found;
    }

    private async Task SqliteAsync(string file, List<Diagnosis> found, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        var folder = Path.GetDirectoryName(path)!;
        if (!Directory.Exists(folder))
        {
            found.Add(Diagnosis.Bad(messages.Of($"{Shown} 所在的文件夹不存在", $"the folder of {Shown} does not exist"), messages.Of($"先建文件夹 {folder}，或换一个文件名", $"make the folder {folder}, or take another file")));
            return;
        }

        if (WriteAccess.Fault(folder) is { } fault)
        {
            // A warehouse that is there could be read; but SQLite needs files of its own beside it even for that.
            found.Add(Diagnosis.Bad(messages.Of($"{Shown} 所在的文件夹不可写：{fault}", $"the folder of {Shown} cannot be written: {fault}"), messages.Of("改权限，或把库放在别处（--db sqlite:文件名）", "change its permissions, or put the warehouse elsewhere (--db sqlite:FILE)")));
            return;
        }

        Room(folder, found);
        if (!File.Exists(path))
        {
            found.Add(Diagnosis.Good(messages.Of($"{Shown} 还没有，perfeval load 会建", $"{Shown} is not there yet; perfeval load makes it")));
            return;
        }

        await using (var connection = await database.ConnectAsync(cancellation))
        {
            var version = (string)(await ScalarAsync(connection, "SELECT sqlite_version()", cancellation))!;
            await ScalarAsync(connection, "BEGIN IMMEDIATE", cancellation);
            await ScalarAsync(connection, "ROLLBACK", cancellation);
            found.Add(Diagnosis.Good(messages.Of($"{Shown} 可读写（SQLite {version}）", $"{Shown} can be read and written (SQLite {version})")));
        }

        await SchemaAsync(found, cancellation);
    }

    private void Room(string folder, List<Diagnosis> found)
    {
        var room = new DriveInfo(folder).AvailableFreeSpace;
        if (room < LeastRoom)
            found.Add(Diagnosis.Bad(messages.Of($"{Shown} 所在的磁盘只剩 {Megabytes(room)} MB", $"the disk of {Shown} has only {Megabytes(room)} MB left"), messages.Of("腾出至少 1 GB，或把库放在别处（--db sqlite:文件名）", "make room for 1 GB at least, or put the warehouse elsewhere (--db sqlite:FILE)")));
    }

    private async Task PostgreSqlAsync(List<Diagnosis> found, CancellationToken cancellation)
    {
        int server;
        await using (var connection = await database.ConnectAsync(cancellation))
        {
            var version = connection.ServerVersion;
            server = Major(version);
            found.Add(server >= LeastPostgreSql
                ? Diagnosis.Good(messages.Of($"{Shown} 已连上（PostgreSQL {version}）", $"{Shown} answers (PostgreSQL {version})"))
                : Diagnosis.Absent(messages.Of($"{Shown} 已连上，但版本 {version} 早于 {N(LeastPostgreSql)}，没有测试过", $"{Shown} answers, and its version {version} is older than {N(LeastPostgreSql)} and untested"), messages.Of("建议升级 PostgreSQL；兼容库装入时加 --no-copy", "bring PostgreSQL up to date; with a database that is like it, load with --no-copy")));
            var encoding = (string)(await ScalarAsync(connection, "SHOW server_encoding", cancellation))!;
            if (!encoding.Equals("UTF8", StringComparison.OrdinalIgnoreCase))
                found.Add(Diagnosis.Bad(messages.Of($"库的编码是 {encoding}，不是 UTF8", $"the database's encoding is {encoding} and not UTF8"), messages.Of("另建一个 UTF8 的库：createdb -E UTF8 -T template0 库名", "make one in UTF8: createdb -E UTF8 -T template0 NAME")));
            var readOnly = (string)(await ScalarAsync(connection, "SHOW transaction_read_only", cancellation))! == "on";
            var mayCreate = await ScalarAsync(connection, "SELECT has_schema_privilege(current_schema(), 'CREATE')", cancellation) is true;
            if (readOnly)
                found.Add(Diagnosis.Bad(messages.Of("库是只读的（备机，或 default_transaction_read_only）", "the database is read-only (a standby, or default_transaction_read_only)"), messages.Of("连到主机", "connect to the primary")));
            else if (!mayCreate && (await WarehouseSchema.ReadAsync(database, cancellation)).State == SchemaState.Current)
                found.Add(Diagnosis.Absent(messages.Of("用户无权在库中建表；表已建好，装入不需要，perfeval db migrate 用不了", "the user may not make tables in the database; they are there, so loading needs it not, and perfeval db migrate does"), messages.Of("升级数据仓库时由有权的用户执行 perfeval db migrate", "an update of the warehouse is for a user who may: perfeval db migrate")));
            else if (!mayCreate)
                found.Add(Diagnosis.Bad(messages.Of("用户无权在库中建表", "the user may not make tables in the database"), messages.Of("由管理员执行 GRANT CREATE ON SCHEMA public TO 用户，或由其执行 perfeval db sql 输出的脚本", "an administrator grants it (GRANT CREATE ON SCHEMA public TO user), or runs what perfeval db sql prints")));
            else
                found.Add(Diagnosis.Good(messages.Of("库可写，编码 " + encoding, "the database can be written, encoding " + encoding)));
        }

        await SchemaAsync(found, cancellation);
        found.Add(await DumpAsync(server, cancellation));
    }

    private async Task SchemaAsync(List<Diagnosis> found, CancellationToken cancellation)
    {
        var schema = await WarehouseSchema.ReadAsync(database, cancellation);
        found.Add(schema.State switch
        {
            SchemaState.Absent => Diagnosis.Good(messages.Of("库里还没有数据仓库，perfeval load 会建", "no warehouse in the database yet; perfeval load makes it")),
            SchemaState.Older => Diagnosis.Bad(messages.Of($"数据仓库是旧版本（{schema.Applied[^1]}）", $"the warehouse is of an older version ({schema.Applied[^1]})"), messages.Of("先 perfeval db backup，再 perfeval db migrate", "perfeval db backup, then perfeval db migrate")),
            SchemaState.Newer => Diagnosis.Bad(messages.Of($"数据仓库是更新版本的程序所建（{schema.Unknown[^1]}）", $"the warehouse is of a later version ({schema.Unknown[^1]})"), messages.Of("升级 perfeval", "bring perfeval up to date")),
            _ => Diagnosis.Good(messages.Of($"数据仓库是本程序的版本（{schema.Applied[^1]}）", $"the warehouse is of this version ({schema.Applied[^1]})")),
        });
        if (schema.State == SchemaState.Current)
            found.Add(await AccountsAsync(cancellation));
    }

    private async Task<Diagnosis> AccountsAsync(CancellationToken cancellation)
    {
        await using var connection = await database.ConnectAsync(cancellation);
        var accounts = Convert.ToInt64(await ScalarAsync(connection, "SELECT count(*) FROM users WHERE NOT is_disabled AND role <> 'reader'", cancellation), CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return accounts != "0"
            ? Diagnosis.Good(messages.Of($"复核页面有 {accounts} 个能作决定的账户", $"accounts of the review page that may decide: {accounts}"))
            : Diagnosis.Absent(messages.Of("复核页面没有账户；只在本机打开时不需要", "no accounts of the review page; on this machine alone it needs none"), messages.Of("供他人使用前先添加：perfeval users add 姓名 --role supervisor", "before others use it: perfeval users add NAME --role supervisor"));
    }

    /// <summary>pg_dump refuses servers that are newer than itself.</summary>
    private async Task<Diagnosis> DumpAsync(int server, CancellationToken cancellation)
    {
        var mend = messages.Of($"安装 PostgreSQL {N(server)} 或更新的客户端程序（Debian：apt install postgresql-client），或由数据库管理员备份", $"install the client programs of PostgreSQL {N(server)} or later (Debian: apt install postgresql-client), or leave backups to the administrator");
        if (await OtherProgram.AnswerAsync("pg_dump", ["--version"], cancellation) is not { } answer)
            return Diagnosis.Absent(messages.Of("没有 pg_dump，perfeval db backup 用不了", "no pg_dump: no perfeval db backup"), mend);
        var version = Number().Match(answer).Value;
        return Major(version) >= server
            ? Diagnosis.Good(messages.Of($"pg_dump {version}（perfeval db backup）", $"pg_dump {version} (perfeval db backup)"))
            : Diagnosis.Absent(messages.Of($"pg_dump {version} 早于服务器，perfeval db backup 用不了", $"pg_dump {version} is older than the server: no perfeval db backup"), mend);
    }

    private static async Task<object?> ScalarAsync(DbConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellation);
    }

    private static int Major(string version) => int.TryParse(version.Split('.', ' ')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes / 1_048_576m).ToString("0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d+(\.\d+)*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}
