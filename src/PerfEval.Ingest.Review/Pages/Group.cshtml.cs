using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>The same rule over many reports on one screen, decided in one go.</summary>
internal sealed class GroupModel(WarehouseDatabase warehouse, CurrentIndex current, DecisionLog decisions, ICurrentUser user, PageWords words) : PageModel
{
    public const int PageSize = 100;

    public QueueFilter Filter { get; private set; } = new();

    /// <summary>Rules to choose from, where the filter names none or several.</summary>
    public IReadOnlyList<(string Rule, string Name, int Findings)> Rules { get; private set; } = [];

    public string? Rule { get; private set; }

    public string RuleName { get; private set; } = "";

    public IReadOnlyList<QueueItem> Items { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>The last decision that is in what is shown, so that a later one of somebody else is not overruled unseen.</summary>
    public long Seen { get; private set; }

    public string? Next { get; private set; }

    public string? Done { get; private set; }

    public string? Problem { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Filter = QueueAddress.Read(Request.Query);
        Seen = await decisions.LastAsync(cancellation);
        var index = await current.GetAsync(cancellation);
        var among = await current.AmongAsync(index, Filter, cancellation);
        await using var context = warehouse.Context();
        Done = TempData["done"] as string;
        Problem = TempData["problem"] as string;
        if (Filter.Of(QueueDimension.Rule) is not [var rule])
        {
            var counts = index.CountsOf(Filter, among).Of(QueueDimension.Rule).OrderByDescending(c => c.Findings).ToList();
            var names = await ValueNames.OfAsync(context, QueueDimension.Rule, [.. counts.Select(c => c.Value)], words, cancellation);
            Rules = [.. counts.Select(c => (c.Value, names.GetValueOrDefault(c.Value, c.Value), c.Findings))];
            return;
        }

        Rule = rule;
        RuleName = (await ValueNames.OfAsync(context, QueueDimension.Rule, [rule], words, cancellation)).GetValueOrDefault(rule, rule);
        var slice = index.Page(Filter, among, QueueCursor.Parse(Request.Query["after"]), null, PageSize);
        Items = await QueueReader.ReadAsync(context, index, slice.Ids, cancellation);
        Total = index.CountsOf(Filter, among).Total;
        Next = slice.Next is { } next ? "/group" + QueueAddress.Of(Filter, ("after", next.ToString())) : null;
    }

    public async Task<IActionResult> OnPostAsync(IReadOnlyList<long> chosen, string decision, string? reason, long? seen, CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        if (DecisionLog.Parse(decision) is not { } what)
            return BadRequest();
        Filter = QueueAddress.Read(Request.Query);
        if (chosen.Count == 0)
        {
            TempData["problem"] = words.Of("没有选中任何问题", "No finding is chosen");
        }
        else if (await decisions.AreDecidedByOthersSinceAsync(chosen, seen ?? 0, user.Name, cancellation))
        {
            TempData["problem"] = words.Of("您打开此页之后别人对选中的问题作了决定，请看过再定", "Somebody else has decided about what you chose since you opened this page: look again, then decide");
        }
        else
        {
            var outcome = await decisions.DecideAsync(chosen, what, reason, user.Name, cancellation);
            if (outcome.Problem is { } problem)
                TempData["problem"] = problem;
            else
                TempData["done"] = $"{DoneText.Of(DecisionLog.Spelled(what), words)}：{FigureText.Number(outcome.Findings.Count)}";
        }

        return Redirect("/group" + QueueAddress.Of(Filter));
    }

    public async Task<IActionResult> OnPostUndoAsync(CancellationToken cancellation)
    {
        if (!user.CanDecide)
            return Forbid();
        Filter = QueueAddress.Read(Request.Query);
        var outcome = await decisions.UndoAsync(user.Name, cancellation);
        TempData[outcome.Problem is null ? "done" : "problem"] = outcome.Problem ?? DoneText.Of("undone", words);
        return Redirect("/group" + QueueAddress.Of(Filter));
    }
}
