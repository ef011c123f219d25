using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Indicators;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>The canonical indicators that were found.</summary>
internal sealed class IndicatorsModel(IndicatorPeers peers) : PageModel
{
    public IReadOnlyList<UsedIndicator> Indicators { get; private set; } = [];

    public string? Text { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Text = Request.Query["q"].ToString().Trim() is { Length: > 0 } text ? text[..Math.Min(text.Length, 100)] : null;
        var all = await peers.ListAsync(cancellation);
        Indicators = Text is null ? all : [.. all.Where(u => u.Row.Name.Contains(Text, StringComparison.OrdinalIgnoreCase) || u.Row.CanonicalId.Contains(Text, StringComparison.OrdinalIgnoreCase))];
    }
}
