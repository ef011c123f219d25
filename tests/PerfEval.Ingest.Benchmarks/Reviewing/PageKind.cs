using PerfEval.Ingest.Benchmarks.Figures;
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
    public static async Task<FigureTable> MeasureAsync(IReadOnlyList<PageKind> kinds, WarehouseDatabase database, int rounds)
    {
        const int WarmUp = 5;
        var pages = kinds.Select(k => new Timings()).ToArray();
        var bare = kinds.Select(k => new Timings()).ToArray();
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

        var table = new FigureTable("whole answers over loopback", "request", "median", "95th of 100", "bare query", "bytes", "aim");
        for (var i = 0; i < kinds.Count; i++)
        {
            var isAsked = kinds[i].Ask is not null;
            table.Add(
                kinds[i].Name, isAsked ? pages[i].Median : null, isAsked ? pages[i].Percentile95 : null, kinds[i].Bare(0).Count == 0 ? null : bare[i].Median,
                isAsked ? FormattableString.Invariant($"{bytes[i]:N0}") : null, kinds[i].Aim is { } most ? FormattableString.Invariant($"< {most} ms") : null);
        }

        return table;
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
