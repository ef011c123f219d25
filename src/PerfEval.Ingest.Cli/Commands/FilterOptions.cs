using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using PerfEval.Ingest.Cli.Completion;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Exports;

namespace PerfEval.Ingest.Cli.Commands;

/// <summary>The options that choose a part of the warehouse.</summary>
internal sealed class FilterOptions
{
    private static readonly string[] Severities = ["error", "warning", "info"];

    private readonly Messages messages;
    private readonly Option<string[]> rule;
    private readonly Option<string[]> severity;
    private readonly Option<string?> unit;
    private readonly Option<string?> region;
    private readonly Option<string[]> year;
    private readonly Option<string[]> layout;
    private readonly Option<bool> current;
    private readonly Option<bool> all;

    public FilterOptions(Messages messages)
    {
        this.messages = messages;
        rule = new("--rule") { HelpName = "ID,…", Description = messages.Of("只要这些规则的问题和有这些问题的自评，可写编号开头，如 PE4,PE201", "findings of these rules, and evaluations that have them; by id or its beginning: PE4,PE201") };
        severity = new("--severity") { HelpName = "LEVEL,…", Description = messages.Of("只要这些级别的问题：error、warning、info", "findings of these severities: error, warning, info") };
        unit = new("--unit") { HelpName = "TEXT", Description = messages.Of("单位名称含有 TEXT 的自评", "evaluations whose unit's name holds TEXT") };
        region = new("--region") { HelpName = "TEXT", Description = messages.Of("地区（省/市/县）含有 TEXT 的自评", "evaluations whose region (province/city/county) holds TEXT") };
        year = new("--year") { HelpName = "YEAR,…", Description = messages.Of("这些年度的自评", "evaluations of these years") };
        layout = new("--layout") { HelpName = "ID,…", Description = messages.Of("这些表样的自评（编号见 perfeval layouts）", "evaluations of these layouts (perfeval layouts lists them)") };
        rule.CompletionSources.Add(_ => CompletionWords.Rules.Select(r => new CompletionItem(r)));
        severity.CompletionSources.Add(Severities);
        layout.CompletionSources.Add(_ => CompletionWords.Layouts.Select(l => new CompletionItem(l)));
        current = new("--current") { Description = messages.Of("只要现行的自评（默认）", "current evaluations only (default)") };
        all = new("--all") { Description = messages.Of("也要已被再次报送替代的自评", "also evaluations that a resubmission has replaced") };
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { rule, severity, unit, region, year, layout, current, all })
            command.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(current) && result.GetValue(all))
                result.AddError(messages.Of("--current 与 --all 只能用一个", "--current and --all exclude each other"));
        });
    }

    /// <exception cref="UsageException">A value means nothing.</exception>
    public ExportFilter Read(ParseResult result, IReadOnlyList<RuleDescriptor> rules)
    {
        var wanted = OptionChoices.Words(result.GetValue(rule)).Select(w => w.ToUpperInvariant()).ToList();
        foreach (var prefix in wanted)
        {
            if (!rules.Select(r => r.Id).Concat(AcrossFilesCatalog.BuiltIn.ById.Keys).Any(id => id.StartsWith(prefix, StringComparison.Ordinal)))
                throw new UsageException(messages.UnknownRule(prefix));
        }

        var levels = OptionChoices.Words(result.GetValue(severity)).Select(w => w.ToLowerInvariant()).ToList();
        if (levels.Find(l => !Severities.Contains(l, StringComparer.Ordinal)) is { } unknown)
            throw new UsageException(messages.NotOneOf("--severity", unknown, Severities));
        return new()
        {
            Rules = wanted,
            Severities = levels,
            Unit = Text(result.GetValue(unit)),
            Region = Text(result.GetValue(region)),
            Years = [.. OptionChoices.Words(result.GetValue(year)).Select(Year)],
            Layouts = [.. OptionChoices.Words(result.GetValue(layout))],
            Superseded = result.GetValue(all),
        };
    }

    private int Year(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1900 and <= 2999
        ? number
        : throw new UsageException(messages.Of($"--year 的值“{text}”不对，应为 2023 这样的年份", $"--year: \"{text}\" is no year such as 2023"));

    private static string? Text(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();
}
