using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Corrections;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Readings;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>One finding: where it stands in the submitted file, how the form comes out recomputed, and what to decide.</summary>
internal sealed class FindingModel(WarehouseDatabase warehouse, CurrentIndex current, DecisionLog decisions, CorrectionLog corrections, SourceDrawing drawing, ICurrentUser user, PageWords words) : PageModel
{
    private const int MostOthers = 30;

    public QueueItem Item { get; private set; } = null!;

    public QueueFilter Filter { get; private set; } = new();

    public SourceView Source { get; private set; } = new([], []);

    public EvaluationReading? Reading { get; private set; }

    public IReadOnlyList<DispositionRow> History { get; private set; } = [];

    /// <summary>Of the same evaluation, without this one; some, where there are very many.</summary>
    public IReadOnlyList<QueueItem> Others { get; private set; } = [];

    public int OtherCount { get; private set; }

    public long? Previous { get; private set; }

    public long? Next { get; private set; }

    /// <summary>What was done a moment ago.</summary>
    public string? Done { get; private set; }

    /// <summary>It was a decision, which can be taken back; a correction is withdrawn where it stands.</summary>
    public bool IsDecisionDone { get; private set; }

    public string? Problem { get; private set; }

    /// <summary>Whether it is in the list: findings of what was submitted anew, or found in a better reading, are not.</summary>
    public bool IsCurrent { get; private set; }

    /// <summary>The same finding in what is in the list, where this one is not.</summary>
    public long? Instead { get; private set; }

    public string From => QueueAddress.Of(Filter);

    public async Task<IActionResult> OnGetAsync(long id, CancellationToken cancellation)
    {
        Filter = QueueAddress.Read(Request.Query);
        await using var context = warehouse.Context();
        var finding = await context.Findings.FirstOrDefaultAsync(f => f.FindingId == id, cancellation);
        if (finding is null)
        {
            current.LookAgain();
            return NotFound();
        }

        var index = await current.GetAsync(cancellation);
        var among = await current.AmongAsync(index, Filter, cancellation);
        if (await QueueReader.ReadAsync(context, index, [id], cancellation) is not [var item])
            return NotFound();
        Item = item;
        IsCurrent = index.Holds(id);
        if (!IsCurrent)
        {
            var same = await context.Findings.Where(f => f.Fingerprint == finding.Fingerprint).OrderBy(f => f.FindingId).Select(f => f.FindingId).Take(MostOthers).ToListAsync(cancellation);
            Instead = same.Where(index.Holds).Select(f => (long?)f).FirstOrDefault();
            if (Instead is { } instead)
                Item = Item with { State = index.StateOf(instead) };
        }

        (Previous, Next) = index.Beside(Filter, among, id, Item.Risk);
        Source = await drawing.DrawAsync(finding.SubmissionId, Operand.Read(finding.Evidence), cancellation);
        Reading = finding.EvaluationNo is { } evaluation ? await EvaluationReader.ReadAsync(context, finding.SubmissionId, evaluation, cancellation) : null;
        History = await decisions.HistoryAsync(finding.Fingerprint, cancellation);
        var others = context.Findings.Where(f => f.SubmissionId == finding.SubmissionId && f.EvaluationNo == finding.EvaluationNo && f.FindingId != id);
        OtherCount = await others.CountAsync(cancellation);
        Others = await QueueReader.ReadAsync(context, index, await others.OrderBy(f => f.FindingId).Select(f => f.FindingId).Take(MostOthers).ToListAsync(cancellation), cancellation);
        var done = TempData["done"] as string ?? "";
        Done = DoneText.Of(done, words);
        IsDecisionDone = DecisionLog.Parse(done) is not null;
        Problem = TempData["problem"] as string;
        return Page();
    }

    public async Task<IActionResult> OnPostDecideAsync(long id, string decision, string? reason, long? seen, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        if (DecisionLog.Parse(decision) is not { } what)
            return BadRequest();
        Filter = QueueAddress.Read(Request.Query);

        // Where to go next is looked up before: the finding may leave the queue by being decided.
        var index = await current.GetAsync(cancellation);
        var (previous, next) = index.Beside(Filter, await current.AmongAsync(index, Filter, cancellation), id, index.RiskOf(id));
        if (await decisions.AreDecidedByOthersSinceAsync([id], seen ?? 0, user.Name, cancellation))
            return Back(id, words.Of("您打开此页之后别人作了决定，请看处置记录后再定", "Somebody else has decided since you opened this page: see the history, then decide"));
        var outcome = await decisions.DecideAsync([id], what, reason, user.Name, cancellation);
        if (outcome.Problem is { } problem)
            return Back(id, problem);
        TempData["done"] = DecisionLog.Spelled(what);
        var goOn = what == Decision.Noted ? id : next ?? previous;
        return Redirect(goOn is { } to ? At(to) : "/" + QueueAddress.Of(Filter));
    }

    public async Task<IActionResult> OnPostUndoAsync(long id, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        Filter = QueueAddress.Read(Request.Query);
        var outcome = await decisions.UndoAsync(user.Name, cancellation);
        if (outcome.Problem is { } problem)
            return Back(id, problem);
        TempData["done"] = "undone";

        // Submissions that are no longer current may have the same finding: one goes back to where one was.
        var index = await current.GetAsync(cancellation);
        return Redirect(At(outcome.Findings.Contains(id) ? id : outcome.Findings.Where(index.Holds).Concat(outcome.Findings).Append(id).First()));
    }

    public async Task<IActionResult> OnPostCorrectAsync(long id, CorrectionEntry entry, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        Filter = QueueAddress.Read(Request.Query);
        await using var context = warehouse.Context();
        var finding = await context.Findings.FirstOrDefaultAsync(f => f.FindingId == id, cancellation);
        if (finding is not { EvaluationNo: { } evaluation } || await EvaluationReader.ReadAsync(context, finding.SubmissionId, evaluation, cancellation) is not { } reading)
            return NotFound();
        var problem = await corrections.CorrectAsync(reading, entry, user.Name, cancellation);
        return Back(id, problem, "corrected");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(long id, long correction, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        Filter = QueueAddress.Read(Request.Query);
        var problem = await corrections.WithdrawAsync(correction, user.Name, cancellation);
        return Back(id, problem, "withdrawn");
    }

    private RedirectResult Back(long id, string? problem, string? done = null)
    {
        if (problem is not null)
            TempData["problem"] = problem;
        else
            TempData["done"] = done;
        return Redirect(At(id));
    }

    private string At(long id) => $"/findings/{FigureText.Id(id)}{QueueAddress.Of(Filter)}";
}
