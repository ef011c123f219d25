namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>What a unit has written itself: a paragraph masked, without template and set phrases. First it learns what is template.</summary>
internal sealed class OwnWords(CopiedTextParameters parameters, IReadOnlyList<NarrativeHead> heads, int units)
{
    private readonly TemplateSentences template = new();

    /// <summary>The heads come in their order, which is that of the units.</summary>
    public void Learn(int head, string text)
    {
        foreach (var sentence in Sentences.Of(heads[head].Names.Hide(text), parameters))
            template.Add(sentence, heads[head].Unit);
    }

    /// <returns>Null where too little is left to be compared.</returns>
    public string? Of(int head, string text)
    {
        var own = string.Concat(Sentences.Of(heads[head].Names.Hide(text), parameters).Where(IsOwn));
        return own.Length >= parameters.ShortestPassage ? own : null;
    }

    /// <summary>What holds no figure, template or not: stock sentences, whose order is the writer's.</summary>
    public string Stock(int head, string text) =>
        string.Join('。', Sentences.Of(heads[head].Names.Hide(text), parameters).Where(s => !s.Contains('0', StringComparison.Ordinal)));

    private bool IsOwn(string sentence) =>
        template.Units(sentence) < parameters.TemplateUnits && (units >= parameters.UnitsToKnow || sentence.Contains('0', StringComparison.Ordinal));
}
