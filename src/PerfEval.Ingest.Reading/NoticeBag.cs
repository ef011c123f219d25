using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading;

/// <summary>Notices of one file in the order of their making; of each kind the first few, then a count.</summary>
internal sealed class NoticeBag
{
    /// <summary>Notices of one kind; the rest are counted in a last one.</summary>
    public const int MostOfOneKind = 50;

    private readonly List<Notice> notices = [];
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);

    public void Add(string code, string message, Location? at = null)
    {
        var count = counts.GetValueOrDefault(code) + 1;
        counts[code] = count;
        if (count <= MostOfOneKind)
            notices.Add(new Notice(code, message, at));
    }

    /// <summary>A notice that says its thing once for the whole file.</summary>
    public void AddOnce(string code, string message)
    {
        if (!counts.ContainsKey(code))
            Add(code, message);
    }

    public IReadOnlyList<Notice> Close()
    {
        foreach (var (code, count) in counts)
        {
            if (count > MostOfOneKind)
            {
                var rest = count - MostOfOneKind;
                notices.Add(new Notice(code, string.Create(CultureInfo.InvariantCulture, $"同类提示另有 {rest} 处，未逐一列出。")));
            }
        }

        return notices;
    }
}
