namespace PerfEval.Ingest.Stress.Fuzzing.Documents;

/// <summary>A document of the corpus is broken and has to be read or refused.</summary>
internal abstract class DocumentKind(string name, string? schemas) : FuzzKind
{
    private readonly Lazy<DocumentPromises> promises = new(() => new DocumentPromises(schemas));

    public override string Name => name;

    public override string Extension => "." + name;

    public override string? Fault(byte[] input) => promises.Value.Broken("a" + Extension, input);
}
