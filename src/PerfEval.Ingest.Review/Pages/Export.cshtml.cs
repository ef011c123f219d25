using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Exporting;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>What can be taken away of the present filter.</summary>
internal sealed class ExportModel(WarehouseDatabase warehouse, CurrentIndex current, PageWords words) : PageModel
{
    public QueueFilter Filter { get; private set; } = new();

    /// <summary>The filter as people read it; none where everything goes out.</summary>
    public IReadOnlyList<(string Name, string Values)> Chosen { get; private set; } = [];

    public int Findings { get; private set; }

    public int Evaluations { get; private set; }

    public int Decisions { get; private set; }

    public int Corrections { get; private set; }

    public bool IsTooLarge => Findings > ExportRoutes.MostFindings || Evaluations > ExportRoutes.MostEvaluations;

    public string From => QueueAddress.Of(Filter);

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Filter = QueueAddress.Read(Request.Query);
        var choice = await ExportChoice.OfAsync(current, Filter, ExportRoutes.MostFindings, cancellation);
        Findings = choice.Total;
        await using var context = warehouse.Context();
        Evaluations = Findings > ExportRoutes.MostFindings ? 0 : await choice.Filter.Evaluations(context).CountAsync(cancellation);
        Decisions = await context.Dispositions.CountAsync(cancellation);
        Corrections = await context.Corrections.CountAsync(c => c.Withdraws == null && !context.Corrections.Any(w => w.Withdraws == c.CorrectionId), cancellation);
        Chosen = [.. await NamesAsync(context, cancellation)];
    }

    private async Task<List<(string, string)>> NamesAsync(WarehouseContext context, CancellationToken cancellation)
    {
        var chosen = new List<(string, string)>();
        foreach (var dimension in Enum.GetValues<QueueDimension>())
        {
            if (Filter.Of(dimension) is not { IsEmpty: false } values)
                continue;
            var names = await ValueNames.OfAsync(context, dimension, values, words, cancellation);
            chosen.Add((ValueNames.Of(dimension, words), string.Join(words.Of("、", ", "), values.Select(v => names.GetValueOrDefault(v, v)))));
        }

        if (Filter.Text is { } text)
            chosen.Add((words.Of("文字", "Text"), text));
        if (Filter.Sample is { } sample)
            chosen.Add((words.Of("样本", "Spot check"), FigureText.Id(sample)));
        return chosen;
    }
}
