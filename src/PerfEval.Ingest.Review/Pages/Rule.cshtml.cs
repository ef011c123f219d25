using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Warehouse.AcrossFiles;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>What a rule checks, why, when it is silent: for an auditor who is asked about it.</summary>
internal sealed class RuleModel(CurrentIndex current) : PageModel
{
    public RuleDescriptor Rule { get; private set; } = null!;

    public int Findings { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken cancellation)
    {
        var found = RuleCatalog.BuiltIn.Rules.Select(r => r.Descriptor).Concat(AcrossFilesCatalog.BuiltIn.ById.Values).FirstOrDefault(r => string.Equals(r.Id, id, StringComparison.Ordinal));
        if (found is null)
            return NotFound();
        Rule = found;
        Findings = (await current.GetAsync(cancellation)).CountsOf(new QueueFilter().With(QueueDimension.Rule, id), null).Total;
        return Page();
    }
}
