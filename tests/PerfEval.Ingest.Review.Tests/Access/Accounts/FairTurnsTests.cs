using System.Net;
using PerfEval.Ingest.Review.Access.Accounts;

namespace PerfEval.Ingest.Review.Tests.Access.Accounts;

/// <summary>Who waits for whom.</summary>
public sealed class FairTurnsTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("192.0.2.1", "192.0.2.1")]
    [InlineData("2001:db8::1", "2001:db8::ffff:2")]
    public async Task However_many_come_from_one_network_somebody_elsewhere_is_next(string first, string second)
    {
        using var turns = new FairTurns(1);
        var running = await turns.TakeAsync(IPAddress.Parse(first), Cancellation);
        var many = Enumerable.Range(0, 50).Select(_ => turns.TakeAsync(IPAddress.Parse(second), Cancellation)).ToList();
        var other = turns.TakeAsync(IPAddress.Parse("198.51.100.7"), Cancellation);

        running.Dispose();
        var next = await other.WaitAsync(TimeSpan.FromSeconds(30), Cancellation);

        Assert.All(many, m => Assert.False(m.IsCompleted));
        next.Dispose();
        foreach (var turn in many)
            (await turn).Dispose();
    }

    [Fact]
    public async Task Who_goes_away_while_waiting_is_passed_over()
    {
        using var turns = new FairTurns(1);
        using var gone = new CancellationTokenSource();
        var running = await turns.TakeAsync(IPAddress.Loopback, Cancellation);
        var waiting = new[] { IPAddress.Loopback, IPAddress.IPv6Loopback }.Select(a => turns.TakeAsync(a, gone.Token)).ToList();
        await gone.CancelAsync();
        foreach (var turn in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => turn);

        running.Dispose();

        (await turns.TakeAsync(IPAddress.IPv6Loopback, Cancellation)).Dispose();
        (await turns.TakeAsync(null, Cancellation)).Dispose();
    }
}
