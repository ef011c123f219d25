using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>
/// A copy of the whole warehouse in one file, consistent while others write. SQLite: a database of its own (VACUUM INTO);
/// PostgreSQL: pg_dump's custom format, which pg_restore reads.
/// </summary>
public static class WarehouseBackup
{
    /// <param name="database">What is copied.</param>
    /// <param name="file">Must not be there.</param>
    /// <param name="cancellation">Ends it; a half copy is removed.</param>
    /// <exception cref="WarehouseException">The file is there, cannot be written, or pg_dump is missing or failed.</exception>
    public static async Task WriteAsync(WarehouseDatabase database, string file, CancellationToken cancellation)
    {
        if (File.Exists(file))
            throw new WarehouseException($"{file} 已存在，不会覆盖；请换一个文件名");

        // Under another name until it is whole: half a backup is worse than none, because somebody will trust it.
        var part = file + ".part";
        try
        {
            File.Delete(part);
            WarehouseFile.Make(part);
            if (database.IsPostgreSql)
                await DumpAsync(database.Url, part, cancellation);
            else
                await VacuumAsync(database, part, cancellation);
            ToDisk(part);
            File.Move(part, file);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            throw new WarehouseException($"{file}: 备份写不出来：{cannot.Message}", cannot);
        }
        finally
        {
            Remove(part);
        }
    }

    /// <summary>Neither VACUUM INTO nor every pg_dump waits for it.</summary>
    private static void ToDisk(string file)
    {
        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.Read);
        written.Flush(flushToDisk: true);
    }

    private static void Remove(string part)
    {
        try
        {
            File.Delete(part);
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException)
        {
            // What kept the backup from being written keeps this too; the fault on its way says so.
        }
    }

    private static async Task VacuumAsync(WarehouseDatabase database, string file, CancellationToken cancellation)
    {
        await using var connection = await database.ConnectAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO @file";
        var parameter = command.CreateParameter();
        parameter.ParameterName = "file";
        parameter.Value = file;
        command.Parameters.Add(parameter);
        try
        {
            await command.ExecuteNonQueryAsync(cancellation);
        }
        catch (Microsoft.Data.Sqlite.SqliteException cannot)
        {
            throw new WarehouseException($"{file}: 备份写不出来：{cannot.Message}", cannot);
        }
    }

    /// <summary>What else of the address pg_dump has to know: it is to log in as we do, and not to speak less safely.</summary>
    private static IEnumerable<(string Variable, string Value)> LikeOurConnection(NpgsqlConnectionStringBuilder connection)
    {
        if (connection.Passfile is { Length: > 0 } passwords)
            yield return ("PGPASSFILE", passwords);
        if (connection.SslMode != SslMode.Prefer)
        {
            yield return ("PGSSLMODE", connection.SslMode switch
            {
                SslMode.VerifyCA => "verify-ca",
                SslMode.VerifyFull => "verify-full",
                var mode => mode.ToString().ToLowerInvariant(),
            });
        }

        if (connection.RootCertificate is { Length: > 0 } root)
            yield return ("PGSSLROOTCERT", root);
        if (connection.SslCertificate is { Length: > 0 } certificate)
            yield return ("PGSSLCERT", certificate);
        if (connection.SslKey is { Length: > 0 } key)
            yield return ("PGSSLKEY", key);
    }

    private static async Task DumpAsync(WarehouseUrl url, string file, CancellationToken cancellation)
    {
        var connection = new NpgsqlConnectionStringBuilder(url.ConnectionString);
        var start = new ProcessStartInfo("pg_dump", ["--format=custom", "--no-owner", "--file", file, "--host", connection.Host!, "--port", connection.Port.ToString(CultureInfo.InvariantCulture), "--no-password", "--dbname", connection.Database!])
        {
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        if (connection.Username is { Length: > 0 } user)
            start.ArgumentList.Insert(0, "--username=" + user);

        // Never on the command line, which every user of the machine can read.
        if (connection.Password is { Length: > 0 } password)
            start.Environment["PGPASSWORD"] = password;
        foreach (var (variable, value) in LikeOurConnection(connection))
            start.Environment[variable] = value;
        try
        {
            using var dump = Process.Start(start)!;
            await using var ended = cancellation.Register(() => dump.Kill());
            var errors = await dump.StandardError.ReadToEndAsync(CancellationToken.None);
            await dump.WaitForExitAsync(CancellationToken.None);
            cancellation.ThrowIfCancellationRequested();
            if (dump.ExitCode != 0)
                throw new WarehouseException($"pg_dump 没有成功：{errors.Trim()}");
        }
        catch (Win32Exception missing)
        {
            throw new WarehouseException("找不到 pg_dump；请安装 PostgreSQL 客户端程序（Debian：apt install postgresql-client），或由数据库管理员备份", missing);
        }
    }
}
