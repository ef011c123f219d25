using System.Collections;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>A list that is made when it is first looked at: most runs never ask for the rules' pages, and their data take a fifth of a second to read.</summary>
internal sealed class DeferredList<T>(Func<IReadOnlyList<T>> make) : IReadOnlyList<T>
{
    private readonly Lazy<IReadOnlyList<T>> list = new(make);

    public int Count => list.Value.Count;

    public T this[int index] => list.Value[index];

    public IEnumerator<T> GetEnumerator() => list.Value.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
