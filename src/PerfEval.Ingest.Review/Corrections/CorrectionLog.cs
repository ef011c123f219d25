using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Readings;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Corrections;

/// <summary>What an auditor enters of a value that was read wrongly.</summary>
internal sealed record CorrectionEntry(string Field, string Kind, string? Text, string? Value, string? Unit, string? Reason);

/// <summary>
/// Corrections of our reading: kept beside what was read, by the content of the file, only ever added to. Nothing that was extracted
/// is changed by them; they are what the normaliser can learn from.
/// </summary>
internal sealed class CorrectionLog(WarehouseDatabase warehouse, TimeProvider clock)
{
    private const int Longest = 2000;

    /// <returns>What is wrong with the entry (Chinese); null where it was stored.</returns>
    public async Task<string?> CorrectAsync(EvaluationReading reading, CorrectionEntry entry, string by, CancellationToken cancellation)
    {
        if (reading.File.Sha256 is not { } sha256)
            return "文件没有读到内容，不能更正";
        if (!CorrectionKinds.All.Contains(entry.Kind, StringComparer.Ordinal))
            return "请选择错在哪里";
        if (ValueOf(reading, entry.Field) is not { } value)
            return "没有这个值";
        var (text, number, unit) = (Trimmed(entry.Text), Trimmed(entry.Value), Trimmed(entry.Unit));
        if (entry.Kind != CorrectionKinds.NotThere && text is null && number is null)
            return "请写明原文实际是什么";
        if (number is not null && !decimal.TryParse(number, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _))
            return $"“{(number.Length > 30 ? number[..30] + "…" : number)}”不是数字；数值只写数字，如 2169600 或 75.5";
        if (new[] { text, number, unit, entry.Reason }.Any(t => t?.Length > Longest))
            return $"太长，最多 {Longest} 字";
        await using var context = warehouse.Context();
        context.Corrections.Add(new()
        {
            Sha256 = sha256, EvaluationNo = reading.Row.EvaluationNo, Field = value.Field, Label = value.Label, Kind = entry.Kind, ReadText = value.Text, ReadJson = CorrectionJson.Of(value),
            RightText = text, RightValue = number, RightUnit = unit, Location = value.Location, Reason = Trimmed(entry.Reason), CorrectedBy = by, CorrectedAt = clock.GetUtcNow().UtcDateTime,
        });
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    /// <returns>What is wrong (Chinese); null where it was taken back.</returns>
    public async Task<string?> WithdrawAsync(long correction, string by, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var row = await context.Corrections.FirstOrDefaultAsync(c => c.CorrectionId == correction && c.Withdraws == null, cancellation);
        if (row is null || await context.Corrections.AnyAsync(c => c.Withdraws == correction, cancellation))
            return "没有这条更正";
        context.Corrections.Add(new()
        {
            Sha256 = row.Sha256, EvaluationNo = row.EvaluationNo, Field = row.Field, Label = row.Label, Kind = row.Kind, ReadText = row.ReadText, ReadJson = row.ReadJson,
            RightText = row.RightText, RightValue = row.RightValue, RightUnit = row.RightUnit, Location = row.Location, CorrectedBy = by, CorrectedAt = clock.GetUtcNow().UtcDateTime, Withdraws = correction,
        });
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    private static ReadValue? ValueOf(EvaluationReading reading, string field) => reading.Header.Concat(reading.Totals)
        .Concat(reading.Funds.SelectMany(f => f.Values.Values)).Concat(reading.Indicators.SelectMany(i => i.Values.Values))
        .FirstOrDefault(v => string.Equals(v.Field, field, StringComparison.Ordinal));

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
