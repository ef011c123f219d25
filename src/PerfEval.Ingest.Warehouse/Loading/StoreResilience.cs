using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Loading;

/// <summary>
/// Around every transaction: tried again with growing, jittered delays while the fault is one that passes and patience lasts; a
/// database that stays away is not asked all the time (circuit breaker); an attempt that hangs is broken off.
/// </summary>
internal sealed class StoreResilience
{
    private static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan LongestAttempt = TimeSpan.FromMinutes(5);
    private static readonly ResiliencePropertyKey<long> Begun = new("begun");
    private readonly ResiliencePipeline pipeline;
    private readonly TimeProvider time;

    public StoreResilience(WarehouseDatabase database, TimeSpan patience, Action<StoreRetry>? onRetry, TimeProvider time)
    {
        this.time = time;
        pipeline = new ResiliencePipelineBuilder { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = args => ValueTask.FromResult(TransientFaults.Is(args.Outcome.Exception) && time.GetElapsedTime(args.Context.Properties.GetValue(Begun, 0)) < patience),
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(250),
                MaxDelay = LongestDelay,
                UseJitter = true,
                MaxRetryAttempts = int.MaxValue,
                OnRetry = args =>
                {
                    database.Forget();
                    onRetry?.Invoke(new(args.AttemptNumber + 1, args.RetryDelay, DatabaseFault.Of(args.Outcome.Exception!)));
                    return ValueTask.CompletedTask;
                },
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = args => ValueTask.FromResult(TransientFaults.Is(args.Outcome.Exception)),
                FailureRatio = 1,
                MinimumThroughput = 5,
                SamplingDuration = TimeSpan.FromMinutes(1),
                BreakDuration = TimeSpan.FromSeconds(5),
            })
            .AddTimeout(new TimeoutStrategyOptions { Timeout = LongestAttempt })
            .Build();
    }

    /// <exception cref="WarehouseException">The database was not to be had, or has no room.</exception>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> transaction, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(Begun, time.GetTimestamp());
        try
        {
            return await pipeline.ExecuteAsync(async c => await transaction(c.CancellationToken), context);
        }
        catch (Exception gone) when (TransientFaults.Is(gone))
        {
            throw new WarehouseException($"数据库连不上，多次重试后仍未恢复：{DatabaseFault.Of(gone)}。已入库的不受影响，恢复后再运行同一命令即可接着装入。", gone);
        }
        catch (Exception full) when (TransientFaults.IsNoRoom(full))
        {
            throw new WarehouseException($"数据库写不进去（磁盘已满或不可写）：{DatabaseFault.Of(full)}。已入库的不受影响，腾出空间后再运行同一命令即可接着装入。", full);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
