using System.Net;
using System.Net.Sockets;

namespace PerfEval.Ingest.Review.Access.Accounts;

/// <summary>
/// So many turns at a time, of which one address waits for one: however many requests come from an address, somebody at another waits
/// for as many turns as there are addresses. The rest wait behind each other.
/// </summary>
internal sealed class FairTurns(int atOnce) : IDisposable
{
    /// <summary>Of an IPv6 address, the bytes that a network has; the rest a machine can choose.</summary>
    private const int NetworkBytes = 8;

    private readonly SemaphoreSlim turns = new(atOnce);
    private readonly Lock gate = new();
    private readonly Dictionary<IPAddress, Lane> lanes = [];

    /// <returns>The turn ends when it is disposed.</returns>
    public async Task<IDisposable> TakeAsync(IPAddress? address, CancellationToken cancellation)
    {
        var key = NetworkOf(address);
        Lane? lane;
        lock (gate)
        {
            if (!lanes.TryGetValue(key, out lane))
                lanes[key] = lane = new();
            lane.Users++;
        }

        try
        {
            await lane.One.WaitAsync(cancellation);
            try
            {
                await turns.WaitAsync(cancellation);
            }
            catch
            {
                lane.One.Release();
                throw;
            }
        }
        catch
        {
            Leave(key, lane);
            throw;
        }

        return new Turn(this, key, lane);
    }

    public void Dispose() => turns.Dispose();

    private static IPAddress NetworkOf(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6)
            return address;
        var bytes = address.GetAddressBytes();
        bytes.AsSpan(NetworkBytes).Clear();
        return new(bytes);
    }

    private void Leave(IPAddress key, Lane lane)
    {
        lock (gate)
        {
            if (--lane.Users > 0)
                return;
            lanes.Remove(key);
        }

        lane.One.Dispose();
    }

    private sealed class Lane
    {
        public SemaphoreSlim One { get; } = new(1);

        /// <summary>Who has the turn or waits for it.</summary>
        public int Users { get; set; }
    }

    private sealed class Turn(FairTurns of, IPAddress key, Lane lane) : IDisposable
    {
        public void Dispose()
        {
            of.turns.Release();
            lane.One.Release();
            of.Leave(key, lane);
        }
    }
}
