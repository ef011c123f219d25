using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports;

/// <summary>
/// The corrections that stand as labelled examples of what a normaliser ought to read, one JSON object on a line:
/// <c>sha256</c> of the file, <c>file</c> (a path it was found under, null once it is removed), <c>evaluation</c> (its number within the file), <c>field</c> (a path in
/// evaluation.schema.json), <c>label</c> (the same for people), <c>place</c> (page, block, row, column … of what was read), <c>printed</c>
/// (the text as it was read), <c>read</c> (the value as it was read), <c>kind</c> (wrong-value, wrong-unit, wrong-column, wrong-name,
/// missing, not-there), <c>right</c> (<c>text</c> that really stands there, <c>value</c> as a number with its digits, <c>unit</c>; all null for
/// not-there), <c>reason</c>, <c>by</c> and <c>time</c> (UTC). Of several corrections of a field the last counts; what was withdrawn does not go out.
/// </summary>
public static class ExamplesExport
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    // For files and pipes, where no page takes part of it for markup: Chinese text as it is.
    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <param name="context">Read only.</param>
    /// <param name="filter">With a filter, those of files with an evaluation that it lets through.</param>
    /// <param name="to">Written to, not closed.</param>
    /// <returns>How many were written.</returns>
    public static async Task<long> WriteAsync(WarehouseContext context, ExportFilter filter, Stream to, CancellationToken cancellation)
    {
        LongStatements.Allow(context);
        var evaluations = filter.Evaluations(context);
        var chosen = context.Corrections.Where(c => c.Withdraws == null && !context.Corrections.Any(w => w.Withdraws == c.CorrectionId)
            && !context.Corrections.Any(l => l.Sha256 == c.Sha256 && l.EvaluationNo == c.EvaluationNo && l.Field == c.Field && l.CorrectionId > c.CorrectionId && l.Withdraws == null && !context.Corrections.Any(w => w.Withdraws == l.CorrectionId)));
        if (filter.ChoosesEvaluations)
            chosen = chosen.Where(c => context.Submissions.Any(s => s.Sha256 == c.Sha256 && evaluations.Any(e => e.SubmissionId == s.SubmissionId && (c.EvaluationNo == null || c.EvaluationNo == e.EvaluationNo))));
        await using var text = new StreamWriter(to, Encoding, 65_536, leaveOpen: true);
        var written = 0L;
        await foreach (var row in chosen.OrderBy(c => c.CorrectionId)
            .Select(c => new { Correction = c, Path = context.Submissions.Where(s => s.Sha256 == c.Sha256).Select(s => s.Path).FirstOrDefault() }).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            await text.WriteAsync(Line(row.Correction, row.Path).ToJsonString(Json).AsMemory(), cancellation);
            await text.WriteAsync("\n".AsMemory(), cancellation);
            written++;
        }

        return written;
    }

    private static JsonObject Line(CorrectionRow c, string? path) => new()
    {
        ["sha256"] = c.Sha256,
        ["file"] = path,
        ["evaluation"] = c.EvaluationNo,
        ["field"] = c.Field,
        ["label"] = c.Label,
        ["place"] = Parsed(c.Location),
        ["printed"] = c.ReadText,
        ["read"] = Parsed(c.ReadJson),
        ["kind"] = c.Kind,
        ["right"] = new JsonObject
        {
            ["text"] = c.RightText,
            ["value"] = decimal.TryParse(c.RightValue, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null,
            ["unit"] = c.RightUnit,
        },
        ["reason"] = c.Reason,
        ["by"] = c.CorrectedBy,
        ["time"] = c.CorrectedAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
    };

    private static JsonNode? Parsed(string? json)
    {
        try
        {
            return string.IsNullOrEmpty(json) ? null : JsonNode.Parse(json);
        }
        catch (JsonException)
        {
            return json;
        }
    }
}
