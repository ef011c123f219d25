using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Tests.Serving;
using static PerfEval.Ingest.Review.Tests.Sources.SourceBench;

namespace PerfEval.Ingest.Review.Tests.Sources.Pages;

public class PdfDrawingTests(LoadedCorpus corpus)
{
    [Fact]
    public async Task The_pages_with_operands_and_their_neighbours_are_drawn_and_the_others_have_their_place()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf(Enumerable.Range(1, 900).Select(i => new[] { $"Page {i}" })))]);
        var view = await bench.DrawAsync("a.pdf", Operand(1, "Page 400", new() { Page = 400, Box = new(72, 60, 120, 75) }));
        var file = view.Files[0];
        Assert.Equal(900, file.Count);
        Assert.Equal([new SourceGap(1, 148)], file.Pieces.Take(1));
        Assert.Equal([new SourceGap(652, 900)], file.Pieces.TakeLast(1));
        Assert.Equal(Enumerable.Range(149, 503), file.Pieces.OfType<SourceSheet>().Select(s => s.Number));
        var drawn = file.Pieces.OfType<SourceSheet>().Where(s => Html(s.Content).Contains("data-drawn", StringComparison.Ordinal)).Select(s => s.Number);
        Assert.Equal([399, 400, 401], drawn);
        Assert.All(file.Pieces.OfType<SourceSheet>(), s => Assert.Contains("viewBox=\"0 0 612 792\"", Html(s.Content), StringComparison.Ordinal));
        Assert.Equal("/files/" + file.SubmissionId + "#page=200", file.Original(200));
    }

    [Fact]
    public async Task Operands_on_pages_that_are_not_drawn_yet_come_with_the_page()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf(Enumerable.Range(1, 30).Select(i => new[] { $"Page {i}" })))]);
        var operands = Enumerable.Range(1, 20).Select(i => Operand(i, "x", new() { Page = i, Box = new(72, 60, 120, 75) })).ToArray();
        var file = (await bench.DrawAsync("a.pdf", operands)).Files[0];
        var marks = SheetAddresses.Read(file.SheetQuery["?m=".Length..]);
        Assert.Equal(Enumerable.Range(7, 14), marks.Select(m => m.Operand.Number));
        var page = await bench.Drawing.SheetAsync(file.SubmissionId!.Value, 15, marks, TestContext.Current.CancellationToken);
        Assert.Single(Regex.Matches(Html(page!.Content), "id=\"operand-15\"", RegexOptions.None, TimeSpan.FromSeconds(10)));
        Assert.DoesNotContain("operand-16", Html(page.Content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_operand_in_a_paragraph_is_marked_over_its_own_characters()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf([["Spent 86.5 of 90.5 and again 86.5"]]))]);
        var holder = new Documents.Box(72, 60, 400, 76);
        var view = await bench.DrawAsync("a.pdf", Operand(1, "90.5", new() { Page = 1, Block = 0, Start = 14, End = 18, Box = holder }), Operand(2, "86.5", new() { Page = 1, Block = 0, Start = 29, End = 33, Box = holder }));
        var page = XElement.Parse(Html(view.Files[0]));
        var (first, second) = (MarkOf(page, "operand-1"), MarkOf(page, "operand-2"));
        Assert.Equal(2, first.Count);
        Assert.InRange(first[1].Left, 144, 155);
        Assert.InRange(first[1].Right, 168, 182);
        Assert.InRange(second[1].Left, 225, 240);
        Assert.Equal(71, second[0].Left);
    }

    [Fact]
    public async Task An_operand_without_a_box_is_found_by_its_block()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf([["First line of the page."], ["Another page."]]))]);
        var at = (await bench.Cache.DocumentAsync(await bench.FileAsync("a.pdf"), TestContext.Current.CancellationToken)).Document!.Blocks[^1].At;
        var view = await bench.DrawAsync("a.pdf", Operand(1, "Another page.", new() { Block = at.Block }));
        Assert.Equal(2, view.Marks[0].Sheet);
        var mark = MarkOf(XElement.Parse($"<x>{Html(view.Files[0])}</x>"), "operand-1").Single();
        Assert.Equal((at.Box!.Left - 1, at.Box.Bottom + 1), (mark.Left, mark.Bottom));
    }

    [Fact]
    public async Task On_a_turned_page_text_and_mark_stand_as_the_page_is_shown()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf([["Turned 86.5"]], "/Rotate 90"))]);
        var read = (await bench.Cache.DocumentAsync(await bench.FileAsync("a.pdf"), TestContext.Current.CancellationToken)).Document!;
        var html = Html((await bench.DrawAsync("a.pdf", Operand(1, "Turned 86.5", read.Blocks[0].At))).Files[0]);
        Assert.Contains("viewBox=\"0 0 792 612\"", html, StringComparison.Ordinal);
        var page = XElement.Parse(html);
        var text = page.Descendants().First(e => e.Name.LocalName == "text" && e.Value == "Turned");
        Assert.Equal("rotate(90 720 72)", (string)text.Attribute("transform")!);
        var mark = MarkOf(page, "operand-1").Single();
        Assert.True(mark.Left < 720 && mark.Right > 720 && mark.Top < 73 && mark.Bottom > 120);
    }

    [Fact]
    public async Task A_page_that_was_broken_off_because_nobody_waited_is_drawn_for_whoever_asks_next()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf(Enumerable.Range(1, 20).Select(i => Enumerable.Range(1, 30).Select(line => $"Line {line} of page {i}").ToArray())))]);
        var file = await bench.FileAsync("a.pdf");
        for (var number = 1; number <= 20; number++)
        {
            using var leaving = new CancellationTokenSource();
            var left = bench.Drawing.SheetAsync(file.Id, number, [], leaving.Token);
            await Task.Delay(number % 5, TestContext.Current.CancellationToken);
            await leaving.CancelAsync();
            await Task.WhenAny(left);

            var sheet = await bench.Drawing.SheetAsync(file.Id, number, [], TestContext.Current.CancellationToken);
            Assert.DoesNotContain("src-problem", Html(sheet!.Content), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Pages_that_nobody_waits_for_any_more_keep_nobody_else_waiting()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf([["One"]]))]);
        var file = await bench.FileAsync("a.pdf");
        using var leaving = new CancellationTokenSource();
        var left = Enumerable.Range(1, 20).Select(page => bench.Cache.PageAsync(file, page, (_, abandoned) => abandoned.WaitHandle.WaitOne() ? ("", (long?)null) : default, leaving.Token)).ToList();
        await leaving.CancelAsync();
        await Task.WhenAll(left.Select(l => Assert.ThrowsAnyAsync<OperationCanceledException>(() => l)));

        Assert.Equal("甲", await bench.Cache.PageAsync(file, 21, (_, _) => ("甲", (long?)1), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_damaged_file_gives_its_reason()
    {
        await using var bench = await LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf([["One"]]))], limits: Documents.ReadingLimits.Default with { MaxInflatedBytes = 1 });
        var view = await bench.DrawAsync("a.pdf", Operand(1, "One", new() { Page = 1, Box = new(72, 60, 120, 75) }));
        Assert.True(view.Files[0].Problem is not null || Html(view.Files[0]).Contains("src-problem", StringComparison.Ordinal));
    }

    private static List<(decimal Left, decimal Top, decimal Right, decimal Bottom)> MarkOf(XElement page, string id) =>
        [.. page.Descendants().Single(e => (string?)e.Attribute("id") == id).Elements().Where(e => e.Name.LocalName == "rect").Select(r => (N(r, "x"), N(r, "y"), N(r, "x") + N(r, "width"), N(r, "y") + N(r, "height")))];

    private static decimal N(XElement element, string name) => decimal.Parse((string)element.Attribute(name)!, CultureInfo.InvariantCulture);
}
