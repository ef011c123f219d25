using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>
/// The review page as a browser meets it: <c>perfeval review</c> in a process of its own, every request with another filter or finding
/// than the one before, whole answers over loopback.
/// </summary>
internal sealed partial class PagesRun(WarehouseDatabase database, FindingIndex index)
{
    private const int PageSize = 50;
    private const int QueueAim = 100;
    private const int FindingAim = 200;

    private static readonly string[] Words = ["养护", "水库", "满意度", "总分", "学生", "医疗", "补贴", "监测", "图书", "就业", "苗木", "科技", "污水", "救助", "维修"];

    /// <returns>The server's own figures, and those of its pages.</returns>
    public static async Task<(FigureTable Server, FigureTable Pages)> MeasureAsync(WarehouseDatabase database, string url, int rounds)
    {
        var index = await new FindingIndexReader(database, RiskWeights.Load(SchemaFiles.BuiltIn), fourEyes: false).ReadAsync(CancellationToken.None);
        var run = new PagesRun(database, index);
        await using var server = await ReviewProcess.StartAsync(url);
        var kinds = await run.KindsAsync(server);
        var pages = await PageKind.MeasureAsync(kinds, database, rounds);
        var table = new FigureTable(FormattableString.Invariant($"`perfeval review` over {index.Count:N0} findings"), "of the server", "figure");
        table.Add("from the start of the process to the end of the first page", Figure.Of(Measure.Seconds, server.FirstAnswer.TotalSeconds));
        table.Add("most memory", Figure.Of(Measure.Megabytes, server.MostBytes() / 1e6));
        return (table, pages);
    }

    private async Task<IReadOnlyList<PageKind>> KindsAsync(ReviewProcess server)
    {
        var open = new QueueFilter().With(QueueDimension.State, QueueFilter.Undecided);
        var counts = index.CountsOf(open, null);
        var kinds = new List<PageKind>
        {
            Queue("queue", _ => open),
            Queue("queue, decided ones too", _ => new()),
            Queue("queue by rule", n => open.With(QueueDimension.Rule, Value(QueueDimension.Rule, n))),
            Queue("queue by unit", n => open.With(QueueDimension.Unit, Value(QueueDimension.Unit, n))),
            Queue("queue by region", n => open.With(QueueDimension.Region, Value(QueueDimension.Region, n))),
            Queue("queue by year and severity", n => open.With(QueueDimension.Year, Value(QueueDimension.Year, n)).With(QueueDimension.Severity, Value(QueueDimension.Severity, n))),
            Queue("queue by rule, region, year, layout", n => open.With(QueueDimension.Rule, Value(QueueDimension.Rule, n)).With(QueueDimension.Region, Value(QueueDimension.Region, n)).With(QueueDimension.Year, Value(QueueDimension.Year, n)).With(QueueDimension.Layout, Value(QueueDimension.Layout, n))),
            Deep(open),
            Text("queue by a text not asked before", n => open with { Text = string.Create(CultureInfo.InvariantCulture, $"{Words[n % Words.Length]} {2020 + (n / Words.Length % 4)}年") }),
            Text("queue by a text asked before", n => open with { Text = Words[n % 3] }),
        };
        foreach (var format in (string[])["docx", "pdf", "txt"])
            kinds.Add(Finding($"finding of a .{format}", await FindingsAsync($"s.format = '{format}' AND EXISTS (SELECT 1 FROM documents d WHERE d.submission_id = s.submission_id AND d.source IS NOT NULL)")));
        kinds.Add(Finding("finding, the file not kept", await FindingsAsync("f.finding_id % 1777 = 0")));
        kinds.AddRange(await DecisionsAsync(await FindingsAsync("f.finding_id % 1999 = 3")));
        kinds.Add(Queue("a group to decide", n => open.With(QueueDimension.Rule, Value(QueueDimension.Rule, n)), "/group", 100));
        kinds.Add(new("overview of a year", null, n => GetAsync("/overview?year=" + Value(QueueDimension.Year, n)), _ => []));
        var evaluations = await FindingsAsync("f.finding_id % 1613 = 5");
        kinds.Add(new("an evaluation", null, n => GetAsync(string.Create(CultureInfo.InvariantCulture, $"/evaluations/{evaluations[n % evaluations.Count].Submission}/{evaluations[n % evaluations.Count].Evaluation}")), _ => []));
        kinds.Add(new("an indicator beside its peers", null, n => GetAsync("/indicators/" + Value(QueueDimension.Indicator, n)), _ => []));
        kinds.Add(new("for comparison, SQL alone: a page by rule", null, null, n => BareQueries.SortedPage(Value(QueueDimension.Rule, n))));
        kinds.Add(new("for comparison, SQL alone: one count", null, null, _ => BareQueries.Counts()));
        return kinds;

        string Value(QueueDimension dimension, int number)
        {
            var values = counts.Of(dimension).Where(v => v.Value != QueueFilter.None).OrderByDescending(v => v.Findings).ToList();
            return values.Count == 0 ? QueueFilter.None : values[number % values.Count].Value;
        }

        PageKind Queue(string name, Func<int, QueueFilter> filter, string path = "/", int size = PageSize) =>
            new(name, path == "/" ? QueueAim : null, n => GetAsync(path + QueueAddress.Of(filter(n))), n => BareQueries.Page(index.Page(filter(n), null, null, null, size).Ids));

        PageKind Deep(QueueFilter filter)
        {
            var all = index.All(filter, null, index.Count);
            return new(
                "queue, a page anywhere",
                QueueAim,
                n => GetAsync("/" + QueueAddress.Of(filter, ("after", Place(n).ToString()))),
                n => BareQueries.Page(index.Page(filter, null, Place(n), null, PageSize).Ids));

            QueueCursor Place(int n)
            {
                var id = all[(int)((long)(n + 1) * 7919 * 131 % all.Count)];
                return new(index.RiskOf(id), id);
            }
        }

        // The rows cannot be told without the texts: those of another page, as many.
        PageKind Text(string name, Func<int, QueueFilter> filter) =>
            new(name, QueueAim, n => GetAsync("/" + QueueAddress.Of(filter(n))), n => BareQueries.Page(index.Page(open.With(QueueDimension.Rule, Value(QueueDimension.Rule, n)), null, null, null, PageSize).Ids));

        PageKind Finding(string name, IReadOnlyList<(long Id, long Submission, int Evaluation)> findings) =>
            new(name, FindingAim, n => GetAsync(Address(findings[n % findings.Count].Id)), n => BareQueries.Finding(findings[n % findings.Count].Id, findings[n % findings.Count].Submission, findings[n % findings.Count].Evaluation));

        // Each decision is taken back, so that the next run finds the warehouse as this one did.
        async Task<IReadOnlyList<PageKind>> DecisionsAsync(IReadOnlyList<(long Id, long Submission, int Evaluation)> findings)
        {
            // One token serves for all, as in a browser that goes on from finding to finding.
            var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync(new Uri(Address(findings[0].Id), UriKind.Relative)));
            var token = Token().Match(page).Groups[1].Value;
            return
            [
                new("decision", null, n => PostAsync("Decide", Of(n), [new("decision", "queried"), new("reason", "请单位说明"), new("__RequestVerificationToken", token)]), n => BareQueries.Decision(Of(n))),
                new("decision taken back", null, n => PostAsync("Undo", Of(n), [new("__RequestVerificationToken", token)]), n => BareQueries.Decision(Of(n))),
            ];

            long Of(int n) => findings[n % findings.Count].Id;
        }

        async Task<int> PostAsync(string handler, long id, KeyValuePair<string, string>[] fields)
        {
            using var form = new FormUrlEncodedContent(fields);
            using var answer = await server.Client.PostAsync(new Uri($"{Address(id)}?handler={handler}", UriKind.Relative), form);
            return answer.StatusCode == HttpStatusCode.Redirect ? 0 : throw new InvalidOperationException($"{answer.RequestMessage!.RequestUri}: {answer.StatusCode}");
        }

        async Task<int> GetAsync(string address)
        {
            using var answer = await server.Client.GetAsync(new Uri(address, UriKind.Relative));
            var body = await answer.Content.ReadAsByteArrayAsync();
            return answer.StatusCode == HttpStatusCode.OK ? body.Length : throw new InvalidOperationException($"{address}: {answer.StatusCode}");
        }

        static string Address(long id) => string.Create(CultureInfo.InvariantCulture, $"/findings/{id}");
    }

    /// <summary>Some hundred findings about evaluations, spread over the whole.</summary>
    private async Task<IReadOnlyList<(long Id, long Submission, int Evaluation)>> FindingsAsync(string condition)
    {
        await using var connection = await database.ConnectAsync(CancellationToken.None);
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT f.finding_id, f.submission_id, f.evaluation_no FROM findings f JOIN submissions s ON s.submission_id = f.submission_id WHERE f.evaluation_no IS NOT NULL AND {condition} ORDER BY f.finding_id LIMIT 400";
        await using var reader = await command.ExecuteReaderAsync();
        var findings = new List<(long, long, int)>();
        while (await reader.ReadAsync())
            findings.Add((reader.GetInt64(0), reader.GetInt64(1), reader.GetInt32(2)));
        return findings;
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"", RegexOptions.None, 10_000)]
    private static partial Regex Token();
}
