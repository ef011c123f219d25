using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Databases;

/// <summary>
/// Held while the schema is changed. PostgreSQL: an advisory lock of a session; SQLite: a file beside the database that the
/// system frees when the process dies. (EF's own lock in SQLite is a row, which a killed process leaves behind for ever.)
/// </summary>
internal sealed class MigrationLock : IAsyncDisposable
{
    private const long AdvisoryKey = 0x70657266_6d696772; // "perfmigr"
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What the system says of a file that another program has locked: Windows' HRESULTs, EAGAIN of Linux and of macOS.</summary>
    private static readonly int[] Held = [unchecked((int)0x80070020), unchecked((int)0x80070021), 11, 35];

    private readonly DbConnection? session;
    private readonly FileStream? file;

    private MigrationLock(DbConnection? session, FileStream? file)
    {
        this.session = session;
        this.file = file;
    }

    /// <exception cref="WarehouseException">SQLite: another program has held it for two minutes.</exception>
    /// <exception cref="DbException">PostgreSQL: the same, or the database is not there.</exception>
    public static async Task<MigrationLock> TakeAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        if (!database.IsPostgreSql)
            return new(null, await FileAsync(database, cancellation));
        var session = await database.ConnectAsync(cancellation);
        try
        {
            await using var command = session.CreateCommand();
            command.CommandText = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SELECT pg_advisory_lock({AdvisoryKey})");
            command.CommandTimeout = (int)Patience.TotalSeconds;
            await command.ExecuteNonQueryAsync(cancellation);
            return new(session, null);
        }
        catch
        {
            await session.DisposeAsync();
            throw;
        }
    }

    /// <summary>What a process left that was killed in the midst of it; nobody else can hold it while we hold ours.</summary>
    public async Task ClearAbandonedAsync(WarehouseContext context, CancellationToken cancellation)
    {
        if (file is null)
            return;
        var there = await context.Database.SqlQueryRaw<long>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (there > 0)
            await context.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (session is not null)
        {
            // Closed whatever happens: a server that is gone has freed the lock itself.
            await using var closing = session;
            await using var command = session.CreateCommand();
            command.CommandText = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"SELECT pg_advisory_unlock({AdvisoryKey})");
            await command.ExecuteNonQueryAsync();
        }

        if (file is not null)
            await file.DisposeAsync();
    }

    private static bool IsHeld(IOException fault) => Array.IndexOf(Held, fault.HResult) >= 0;

    private static async Task<FileStream> FileAsync(WarehouseDatabase database, CancellationToken cancellation)
    {
        var path = database.Url.File + ".lock";
        var until = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                // It stays: between taking it away and another's waiting for it, a third could make one of its own.
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (DirectoryNotFoundException missing)
            {
                throw new WarehouseException($"{database.Url.Shown}: 文件夹不存在，请先建立", missing);
            }
            catch (UnauthorizedAccessException denied)
            {
                throw new WarehouseException($"{database.Url.Shown}: 没有写入权限", denied);
            }
            catch (IOException cannot) when (!IsHeld(cannot))
            {
                throw new WarehouseException($"{database.Url.Shown}: 旁边的锁文件建不成（{path}）：{cannot.Message}", cannot);
            }
            catch (IOException held) when (TimeProvider.System.GetElapsedTime(until) > Patience)
            {
                throw new WarehouseException($"{database.Url.Shown}: 另一个程序正在改动数据库结构，等了两分钟仍未完成（{path}）", held);
            }
            catch (IOException)
            {
                await Task.Delay(100, cancellation);
            }
        }
    }
}
