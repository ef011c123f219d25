using System.Globalization;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>A kind of request, and the question to the database for the same rows.</summary>
/// <param name="Name">As printed.</param>
/// <param name="Aim">Milliseconds at the median; null where none is set.</param>
/// <param name="Ask">Sends the n-th request, each with an address of its own; gives the bytes of the answer. Null where only the database is asked.</param>
/// <param name="Bare">The n-th question to the database: statements, sent one after the other; none where there is no such question.</param>
internal sealed record PageKind(string Name, int? Aim, Func<int, Task<int>>? Ask, Func<int, IReadOnlyList<string>> Bare)
{
    /// <summary>Every kind in turn, so that a neighbour on the machine slows all alike; the first rounds are not counted.</summary>
    public static async Task PrintAsync(IReadOnlyList<PageKind> kinds, WarehouseDatabase database, int rounds)
    {
        const int WarmUp = 5;
        var pages = kinds.Select(k => new Timings(k.Name)).ToArray();
        var bare = kinds.Select(k => new Timings(k.Name)).ToArray();
        var bytes = new int[kinds.Count];
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        for (var round = -WarmUp; round < rounds; round++)
        {
            for (var i = 0; i < kinds.Count; i++)
            {
                var (kind, number) = (kinds[i], round + WarmUp);
                var counted = round >= 0;
                if (kind.Ask is { } ask)
                    bytes[i] = counted ? await pages[i].TakeAsync(() => ask(number)) : await ask(number);
                await (counted ? bare[i].TakeAsync(() => RowsAsync(connection, kind.Bare(number))) : RowsAsync(connection, kind.Bare(number)));
            }
        }

        Console.WriteLine($"{"over loopback, in milliseconds",-40} {"median",8} {"p95",8} {"aim",6} {"bare query",11} {"p95",8} {"bytes",9}");
        for (var i = 0; i < kinds.Count; i++)
        {
            var page = kinds[i].Ask is null ? $"{"",8} {"",8}" : string.Create(CultureInfo.InvariantCulture, $"{pages[i].Median,8:N1} {pages[i].Percentile95,8:N1}");
            var query = kinds[i].Bare(0).Count == 0 ? $"{"",11} {"",8}" : string.Create(CultureInfo.InvariantCulture, $"{bare[i].Median,11:N1} {bare[i].Percentile95,8:N1}");
            var aim = kinds[i].Aim is { } most ? string.Create(CultureInfo.InvariantCulture, $"< {most}") : "";
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kinds[i].Name,-40} {page} {aim,6} {query} {bytes[i],9:N0}"));
        }
    }

    private static async Task<int> RowsAsync(System.Data.Common.DbConnection connection, IReadOnlyList<string> statements)
    {
        var rows = 0;
        foreach (var statement in statements)
        {
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await using var reader = await command.ExecuteReaderAsync();
            var values = new object[Math.Max(1, reader.FieldCount)];
            while (await reader.ReadAsync())
            {
                reader.GetValues(values);
                rows++;
            }
        }

        return rows;
    }
}
