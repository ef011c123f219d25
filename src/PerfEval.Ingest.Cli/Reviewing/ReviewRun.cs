using PerfEval.Ingest.Cli.Storing;
using PerfEval.Ingest.Cli.Running;
using PerfEval.Ingest.Review;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Cli.Reviewing;

/// <summary>The review page from its start until the program is told to stop.</summary>
internal static class ReviewRun
{
    /// <returns>An <see cref="ExitStatus"/>.</returns>
    public static Task<int> RunAsync(Session session, WarehouseDatabase warehouse, ReviewArguments arguments, CancellationToken cancellation) =>
        WarehouseRun.RunAsync(session, warehouse, async _ => await ServeAsync(session, warehouse, arguments, cancellation), cancellation);

    private static async Task<int> ServeAsync(Session session, WarehouseDatabase warehouse, ReviewArguments arguments, CancellationToken cancellation)
    {
        var settings = new ReviewSettings
        {
            Urls = arguments.Urls,
            Schemas = session.Options.Schemas,
            Limits = session.Options.Limits,
            SingleUser = Environment.UserName,
            RequireLogin = arguments.Accounts,
            FourEyes = arguments.FourEyes,
            Hosts = arguments.Hosts,
            Certificate = arguments.Certificate,
            CertificateKey = arguments.CertificateKey,
            CertificatePassword = arguments.CertificatePassword,
            KeysFolder = arguments.KeysFolder,
            Tell = (chinese, english) => Tell(session, session.Messages.Of(chinese, english)),
        };
        try
        {
            await using var server = await ReviewServer.StartAsync(warehouse, settings, cancellation);
            foreach (var url in server.Urls)
                session.Tell(session.Messages.Of($"在 {url} 打开复核页面，按 Ctrl+C 结束", $"the review page is at {url}; Ctrl+C ends it"));
            await StoppedAsync(server.Lifetime.ApplicationStopping, cancellation);
            await server.StopAsync(CancellationToken.None);
            return (int)session.Status;
        }
        catch (SchemaDataException unusable)
        {
            throw new UsageException(session.Messages.BadConfiguration(unusable.Message), unusable);
        }
        catch (ReviewException refused)
        {
            session.Tell("perfeval: " + session.Messages.Of(refused.Message, refused.English));
            return (int)(refused.OfTheMachine ? ExitStatus.InternalError : ExitStatus.WrongUsage);
        }
    }

    /// <summary>Requests are answered on many threads.</summary>
    private static void Tell(Session session, string text)
    {
        lock (session)
        {
            foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
                session.Tell(line);
        }
    }

    private static async Task StoppedAsync(CancellationToken stopping, CancellationToken cancellation)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellation);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = either.Token.Register(stopped.SetResult);
        await stopped.Task;
    }
}
