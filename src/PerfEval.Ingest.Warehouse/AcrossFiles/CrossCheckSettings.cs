using Polly;
using Polly.Retry;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>How a comparison deals with a database that goes away: it begins again, for it has written nothing yet.</summary>
public sealed class CrossCheckSettings
{
    /// <summary>How long to try; 0: once.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);

    public Action<StoreRetry>? OnRetry { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    internal ResiliencePipeline Pipeline(WarehouseDatabase database)
    {
        var begun = Time.GetTimestamp();
        return new ResiliencePipelineBuilder { TimeProvider = Time }
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = args => ValueTask.FromResult(TransientFaults.Is(args.Outcome.Exception) && Time.GetElapsedTime(begun) < Patience),
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(500),
                MaxDelay = TimeSpan.FromSeconds(10),
                UseJitter = true,
                MaxRetryAttempts = int.MaxValue,
                OnRetry = args =>
                {
                    database.Forget();
                    OnRetry?.Invoke(new(args.AttemptNumber + 1, args.RetryDelay, DatabaseFault.Of(args.Outcome.Exception!)));
                    return ValueTask.CompletedTask;
                },
            })
            .Build();
    }
}
