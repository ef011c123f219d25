using System.Data.Common;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>
/// What can be looked for of the findings of an index: what each says, and once for all findings of an evaluation its project, unit and
/// file. Some 180 bytes a finding: a database that has to read as many rows for each text asked for takes seconds over it.
/// </summary>
internal sealed class FindingTexts
{
    private const int Unknown = -1;

    /// <summary>Looking one by one into one row in so many takes as long as looking through all.</summary>
    private const int Few = 20;

    private readonly FindingIndex index;

    /// <summary>In the order of ids, as the database gives them.</summary>
    private readonly TextBlocks findings = new();
    private readonly TextBlocks evaluations = new();

    /// <summary>By row: the number among the evaluations' texts.</summary>
    private readonly int[] evaluationOf;

    private FindingTexts(FindingIndex index) => (this.index, evaluationOf) = (index, new int[index.Count]);

    public static async Task<FindingTexts> ReadAsync(WarehouseDatabase warehouse, FindingIndex index, CancellationToken cancellation)
    {
        var texts = new FindingTexts(index);
        await using var connection = await warehouse.ConnectAsync(cancellation);
        await texts.ReadFindingsAsync(connection, cancellation);
        await texts.ReadEvaluationsAsync(connection, cancellation);
        return texts;
    }

    /// <summary>The rows that hold every word of a text, each word anywhere in what is known of the finding.</summary>
    public bool[] Holding(string text)
    {
        var rows = new bool[index.Count];
        Array.Fill(rows, true);
        var left = rows.Length;

        // The longest is the rarest mostly: where few rows are left, the other words are looked for only there.
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).OrderByDescending(w => w.Length))
            left = left > rows.Length / Few ? Among(rows, findings.Holding(word), evaluations.Holding(word)) : Among(rows, word);
        return rows;
    }

    private int Among(bool[] rows, bool[] said, bool[] about)
    {
        var left = 0;
        var rowsById = index.RowsById;
        for (var rank = 0; rank < said.Length; rank++)
        {
            var row = rowsById[rank];
            var evaluation = evaluationOf[row];
            if (rows[row] &= said[rank] || (evaluation != Unknown && about[evaluation]))
                left++;
        }

        return left;
    }

    private int Among(bool[] rows, string word)
    {
        var left = 0;
        var rowsById = index.RowsById;
        for (var rank = 0; rank < rowsById.Length; rank++)
        {
            var row = rowsById[rank];
            var evaluation = evaluationOf[row];
            if (rows[row] && (rows[row] = findings.Holds(rank, word) || (evaluation != Unknown && evaluations.Holds(evaluation, word))))
                left++;
        }

        return left;
    }

    private async Task ReadFindingsAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT finding_id, message, subject FROM findings ORDER BY finding_id";
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (findings.Count < index.Count && await reader.ReadAsync(cancellation))
        {
            // Those that are gone since the index was made have no text, those that came since are not in it.
            var id = reader.GetInt64(0);
            while (NextId() < id)
                findings.Add();
            if (NextId() == id)
                findings.Add(reader.GetString(1), reader.IsDBNull(2) ? null : reader.GetString(2));
        }

        while (findings.Count < index.Count)
            findings.Add();
        findings.Close();

        long NextId() => findings.Count < index.Count ? index.IdAt(index.RowsById[findings.Count]) : long.MaxValue;
    }

    private async Task ReadEvaluationsAsync(DbConnection connection, CancellationToken cancellation)
    {
        var numbers = new Dictionary<(long Submission, int Number), int>();
        for (var row = 0; row < index.Count; row++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, index.EvaluationAt(row), out var known);
            if (!known)
                number = numbers.Count - 1;
            evaluationOf[row] = number;
        }

        var texts = new int[numbers.Count];
        Array.Fill(texts, Unknown);
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT s.submission_id, 0, s.path, NULL, NULL, NULL FROM submissions s
            UNION ALL
            SELECT e.submission_id, e.evaluation_no, s.path, e.project_name, e.implementing_unit, u.name
            FROM evaluations e JOIN submissions s ON s.submission_id = e.submission_id LEFT JOIN units u ON u.unit_id = e.unit_id
            """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        while (await reader.ReadAsync(cancellation))
        {
            if (!numbers.TryGetValue((reader.GetInt64(0), reader.GetInt32(1)), out var number))
                continue;
            texts[number] = evaluations.Count;
            var (unit, name) = (TextOf(reader, 4), TextOf(reader, 5));
            evaluations.Add(reader.GetString(2), TextOf(reader, 3), unit, string.Equals(name, unit, StringComparison.Ordinal) ? null : name);
        }

        evaluations.Close();
        for (var row = 0; row < evaluationOf.Length; row++)
            evaluationOf[row] = texts[evaluationOf[row]];
    }

    private static string? TextOf(DbDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
