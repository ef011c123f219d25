using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

/// <summary>Calls before each statement that EF Core sends to one database, until it is disposed.</summary>
internal sealed class StatementWatch : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>, IDisposable
{
    private readonly string dataSource;
    private readonly Action before;
    private readonly List<IDisposable> subscriptions = [];

    public StatementWatch(string dataSource, Action before)
    {
        this.dataSource = dataSource;
        this.before = before;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == "Microsoft.EntityFrameworkCore")
            subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (value.Value is CommandEventData { Command.Connection.DataSource: { } of } command && of == dataSource && value.Key == RelationalEventId.CommandExecuting.Name)
            before();
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose() => subscriptions.ForEach(s => s.Dispose());
}
