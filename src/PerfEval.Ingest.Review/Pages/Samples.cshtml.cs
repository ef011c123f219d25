using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Samples;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>What a spot check is to be drawn from, and how.</summary>
internal sealed record SampleDraw
{
    public int? Size { get; init; }

    public long? Seed { get; init; }

    public string? Method { get; init; }

    public int? Year { get; init; }

    public string? Region { get; init; }

    public string? Unit { get; init; }
}

/// <summary>The spot checks that were drawn, and drawing another one.</summary>
internal sealed class SamplesModel(WarehouseDatabase warehouse, SampleBook book, ICurrentUser user, TimeProvider clock, PageWords words) : PageModel
{
    public const int MostDrawn = 10_000;
    public const int MostListed = 500;

    public static readonly SampleMethod[] Methods = [SampleMethod.Simple, SampleMethod.ByUnit, SampleMethod.ByRule, SampleMethod.Risk];

    public IReadOnlyList<SampleProgress> Samples { get; private set; } = [];

    /// <summary>Spot checks, listed or not.</summary>
    public int SampleCount { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    /// <summary>Evaluations that can be drawn.</summary>
    public long Population { get; private set; }

    /// <summary>How many of them are needed for ±5 points at 95%.</summary>
    public long Needed { get; private set; }

    public string? Problem { get; private set; }

    public SampleDraw Draw { get; private set; } = new();

    public static string NameOf(SampleMethod method) => method switch
    {
        SampleMethod.ByUnit => "by-unit",
        SampleMethod.ByRule => "by-rule",
        SampleMethod.Risk => "risk",
        _ => "simple",
    };

    public Task OnGetAsync(CancellationToken cancellation) => ShowAsync(cancellation);

    public async Task<IActionResult> OnPostDrawAsync(SampleDraw draw, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        Draw = draw;
        var filter = new ExportFilter { Years = draw.Year is { } year ? [year] : [], Region = Given(draw.Region), Unit = Given(draw.Unit) };
        await using var context = warehouse.Context();
        Problem = draw.Size is not (>= 1 and <= MostDrawn) ? words.Of($"抽取份数应为 1 到 {MostDrawn}", $"Between 1 and {MostDrawn} evaluations")
            : !ModelState.IsValid ? words.Of("年度、种子应为整数", "Year and seed are whole numbers")
            : Array.Find(Methods, m => NameOf(m) == draw.Method) is var method && NameOf(method) != draw.Method ? words.Of("没有这种抽样方法", "No such method")
            : await SpotCheck.PopulationAsync(context, filter, cancellation) == 0 ? words.Of("没有符合条件的自评可抽", "No evaluation to draw from")
            : null;
        if (Problem is not null)
        {
            await ShowAsync(cancellation);
            return Page();
        }

        var seed = draw.Seed ?? RandomNumberGenerator.GetInt32(int.MaxValue);
        var drawn = await SpotCheck.DrawAsync(context, filter, Array.Find(Methods, m => NameOf(m) == draw.Method), draw.Size!.Value, seed, bound: null, clock.GetUtcNow(), cancellation);
        return Redirect("/samples/" + drawn.SampleId.ToString(CultureInfo.InvariantCulture));
    }

    private static string? Given(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim()[..Math.Min(text.Trim().Length, 100)];

    private async Task ShowAsync(CancellationToken cancellation)
    {
        Samples = await book.ListAsync(MostListed, cancellation);
        SampleCount = await book.CountAsync(cancellation);
        await using var context = warehouse.Context();
        Population = await SpotCheck.PopulationAsync(context, new(), cancellation);
        Needed = SampleSize.Needed(Population, 0.05m, 0.95m);
        Years = await context.Evaluations.Where(e => e.IsCurrent && e.FiscalYear != null).Select(e => e.FiscalYear!.Value).Distinct().OrderByDescending(y => y).ToListAsync(cancellation);
    }
}
