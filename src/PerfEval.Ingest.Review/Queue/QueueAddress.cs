using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>A filter in the address of a page, so that it can be kept, sent and gone back to: <c>?rule=PE404&amp;year=2023&amp;q=养护</c>.</summary>
internal static class QueueAddress
{
    private const int MostValues = 50;
    private const int LongestText = 100;

    /// <summary>Without a state, what is still to be decided; <c>state=all</c> for every state.</summary>
    public static QueueFilter Read(IQueryCollection query)
    {
        var filter = new QueueFilter
        {
            Text = query["q"].ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, LongestText)] : null,
            Sample = long.TryParse(query["sample"], NumberStyles.None, CultureInfo.InvariantCulture, out var sample) ? sample : null,
        };
        foreach (var dimension in Enum.GetValues<QueueDimension>())
            filter = filter.With(dimension, query[KeyOf(dimension)].SelectMany(v => (v ?? "").Split(',')).Select(v => v.Trim()).Where(v => v.Length > 0).Distinct(StringComparer.Ordinal).Take(MostValues));
        var states = filter.Of(QueueDimension.State);
        return states.Contains("all") ? filter.With(QueueDimension.State)
            : states.Length == 0 ? filter.With(QueueDimension.State, QueueFilter.Undecided)
            : filter;
    }

    /// <summary>Begins with <c>?</c>, or empty.</summary>
    public static string Of(QueueFilter filter, params ReadOnlySpan<(string Key, string? Value)> more)
    {
        var text = new StringBuilder();
        foreach (var dimension in Enum.GetValues<QueueDimension>())
        {
            var values = filter.Of(dimension);
            if (dimension == QueueDimension.State)
            {
                if (values.SequenceEqual(QueueFilter.Undecided))
                    continue;
                if (values.Length == 0)
                    values = ["all"];
            }

            if (values.Length > 0)
                Add(KeyOf(dimension), string.Join(',', values));
        }

        Add("q", filter.Text);
        Add("sample", filter.Sample?.ToString(CultureInfo.InvariantCulture));
        foreach (var (key, value) in more)
            Add(key, value);
        return text.ToString();

        void Add(string key, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                text.Append(text.Length == 0 ? '?' : '&').Append(key).Append('=').Append(Uri.EscapeDataString(value).Replace("%2C", ",", StringComparison.Ordinal));
        }
    }

    public static string KeyOf(QueueDimension dimension) => dimension.ToString().ToLowerInvariant();
}
