using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Corrections;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Readings;
using PerfEval.Ingest.Review.Samples;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>One evaluation beside its source: as read, recomputed, with its findings; as an item of a spot check, also with its verdict.</summary>
internal sealed class EvaluationModel(WarehouseDatabase warehouse, CurrentIndex indexes, CorrectionLog corrections, SampleBook book, SourceDrawing drawing, ICurrentUser user, PageWords words) : PageModel
{
    private const int MostFindings = 200;

    /// <summary>Null for an item of a spot check whose file was read again or removed.</summary>
    public EvaluationReading? Reading { get; private set; }

    public SourceView Source { get; private set; } = new([], []);

    public IReadOnlyList<QueueItem> Findings { get; private set; } = [];

    public int FindingCount { get; private set; }

    /// <summary>Null where it is looked at for itself.</summary>
    public SampleProgress? Sample { get; private set; }

    public SampleEntry? Item { get; private set; }

    public IReadOnlyList<SampleJudgementRow> Judgements { get; private set; } = [];

    public string? Done { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Where the forms of this page go.</summary>
    public string Address { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(long? submission, int? no, long? sample, int? item, CancellationToken cancellation)
    {
        if (sample is { } of && item is { } number)
        {
            Sample = await book.FindAsync(of, cancellation);
            Item = Sample is null ? null : await book.ItemAsync(of, number, cancellation);
            if (Sample is null || Item is null)
                return NotFound();
            Judgements = await book.HistoryAsync(of, number, cancellation);
            (submission, no) = (Item.Row.SubmissionId, Item.Row.EvaluationNo);
        }

        Address = AddressOf(submission, no, sample, item);
        Done = DoneText.Of(TempData["done"] as string ?? "", words) ?? (TempData["judged"] is null ? null : words.Of("结论已保存", "Verdict saved"));
        Problem = TempData["problem"] as string;
        await using var context = warehouse.Context();
        if (await EvaluationReader.ReadAsync(context, submission ?? 0, no ?? 0, cancellation) is not { } reading)
            return Item is null ? NotFound() : Page();
        Reading = reading;
        Source = await drawing.DrawAsync(reading.Row.SubmissionId, Begins(reading.Row), cancellation);
        var index = await indexes.GetAsync(cancellation);
        var findings = context.Findings.Where(f => f.SubmissionId == reading.Row.SubmissionId && (f.EvaluationNo == null || f.EvaluationNo == reading.Row.EvaluationNo));
        FindingCount = await findings.CountAsync(cancellation);
        var ids = await findings.OrderBy(f => f.AcrossFiles).ThenBy(f => f.FindingNo).ThenBy(f => f.FindingId).Select(f => f.FindingId).Take(MostFindings).ToListAsync(cancellation);
        Findings = await QueueReader.ReadAsync(context, index, ids, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostJudgeAsync(long sample, int item, string? verdict, string? reason, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        if (await book.JudgeAsync(sample, item, verdict ?? "", reason, user.Name, cancellation) is { } problem)
        {
            TempData["problem"] = problem;
            return Redirect(AddressOf(null, null, sample, item));
        }

        var next = verdict == SampleBook.Open ? item : (await book.NextOpenAsync(sample, item, cancellation))?.ItemNo;
        TempData[next is null ? "done" : "judged"] = "finished";
        return Redirect(next is null ? "/samples/" + FigureText.Id(sample) : AddressOf(null, null, sample, next));
    }

    public async Task<IActionResult> OnPostCorrectAsync(long? submission, int? no, long? sample, int? item, CorrectionEntry entry, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        if (sample is { } of && item is { } number && await book.ItemAsync(of, number, cancellation) is { } drawn)
            (submission, no) = (drawn.Row.SubmissionId, drawn.Row.EvaluationNo);
        await using var context = warehouse.Context();
        if (await EvaluationReader.ReadAsync(context, submission ?? 0, no ?? 0, cancellation) is not { } reading)
            return NotFound();
        return Back(await corrections.CorrectAsync(reading, entry, user.Name, cancellation), "corrected", AddressOf(submission, no, sample, item));
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long? submission, int? no, long? sample, int? item, long correction, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        return Back(await corrections.WithdrawAsync(correction, user.Name, cancellation), "withdrawn", AddressOf(submission, no, sample, item));
    }

    private RedirectResult Back(string? problem, string done, string address)
    {
        TempData[problem is null ? "done" : "problem"] = problem ?? done;
        return Redirect(address);
    }

    private static string AddressOf(long? submission, int? no, long? sample, int? item) => sample is not null && item is not null
        ? string.Create(CultureInfo.InvariantCulture, $"/samples/{sample}/items/{item}")
        : string.Create(CultureInfo.InvariantCulture, $"/evaluations/{submission}/{no}");

    /// <summary>Where it begins in its file, so that the second of several is not looked for.</summary>
    private static IReadOnlyList<Operand> Begins(EvaluationRow row) => row.EvaluationNo > 1 && (row.Block ?? row.Page ?? row.Line) is not null
        ? [new(1, null, row.ProjectName ?? row.Title ?? "", new Location { Page = row.Page, Block = row.Block, Row = row.TableRow, Column = row.TableColumn, Line = row.Line }, row.Place ?? "", null, null)]
        : [];
}
