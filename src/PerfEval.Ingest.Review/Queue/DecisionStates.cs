using System.Data.Common;
using System.Globalization;
using System.Runtime.InteropServices;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>From decisions, which are only ever added to, to where each finding stands.</summary>
internal static class DecisionStates
{
    /// <summary>A fingerprint is 24 hexadecimal digits.</summary>
    public static UInt128 KeyOf(string fingerprint) =>
        UInt128.TryParse(fingerprint, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var key) ? key : Hashed(fingerprint);

    /// <summary>
    /// Where the decisions about one finding, in their order, put it. A remark decides nothing; what was taken back, and the taking
    /// back, are passed over.
    /// </summary>
    public static FindingState Of(IReadOnlyCollection<DispositionRow> decisions, bool fourEyes)
    {
        var undone = decisions.Where(d => d.Undoes is not null).Select(d => d.Undoes!.Value).ToHashSet();
        var standing = new Standing(FindingState.Open, "");
        foreach (var decision in decisions.Where(d => d.Undoes is null && !undone.Contains(d.DispositionId)))
            standing = standing.After(decision.Decision, decision.DecidedBy, fourEyes);
        return standing.State;
    }

    /// <summary>The states of all findings that were ever decided, and the number of the last decision.</summary>
    public static async Task<(Dictionary<UInt128, FindingState> States, long Last)> AllAsync(DbConnection connection, bool fourEyes, CancellationToken cancellation)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            SELECT d.disposition_id, d.fingerprint, d.decision, d.decided_by,
                   d.undoes IS NOT NULL OR EXISTS (SELECT 1 FROM dispositions u WHERE u.fingerprint = d.fingerprint AND u.undoes = d.disposition_id)
            FROM dispositions d ORDER BY d.disposition_id
            """;
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        var standings = new Dictionary<UInt128, Standing>();
        long last = 0;
        while (await reader.ReadAsync(cancellation))
        {
            last = reader.GetInt64(0);
            if (reader.GetBoolean(4))
                continue;
            var key = KeyOf(reader.GetString(1));
            standings[key] = standings.GetValueOrDefault(key, new(FindingState.Open, "")).After(reader.GetString(2), reader.GetString(3), fourEyes);
        }

        return (standings.ToDictionary(s => s.Key, s => s.Value.State), last);
    }

    private static UInt128 Hashed(string text)
    {
        var hash = System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text));
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <param name="State">After the decisions so far.</param>
    /// <param name="By">Who decided first what a second person has to decide too.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Standing(FindingState State, string By, string Decision = "")
    {
        public Standing After(string decision, string by, bool fourEyes) => decision switch
        {
            "noted" => this,
            "queried" => new(FindingState.Queried, by),
            "confirmed" or "dismissed" => Decided(decision, by, fourEyes),
            _ => new(FindingState.Open, by),
        };

        private Standing Decided(string decision, string by, bool fourEyes)
        {
            var settled = decision == "confirmed" ? FindingState.Confirmed : FindingState.Dismissed;
            if (!fourEyes || (State == settled && Decision == decision))
                return new(settled, by, decision);
            return State == FindingState.AwaitingSecond && Decision == decision && By != by
                ? new(settled, by, decision)
                : new(FindingState.AwaitingSecond, Decision == decision ? By : by, decision);
        }
    }
}
