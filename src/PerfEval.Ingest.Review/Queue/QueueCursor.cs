using System.Globalization;
using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>A place in the queue, which stays where it is when findings come and go: risk, then the finding's number.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct QueueCursor(int Risk, long FindingId)
{
    /// <summary>As <see cref="ToString"/> writes it; null for anything else.</summary>
    public static QueueCursor? Parse(string? text)
    {
        var parts = (text ?? "").Split('.');
        return parts.Length == 2
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var risk)
            && long.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? new(risk, id) : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Risk}.{FindingId}");
}
