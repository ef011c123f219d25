namespace PerfEval.Ingest.Review.Access;

/// <summary>Who asks. A service of the request; where accounts are needed, nobody who has not logged in gets as far as to ask for it.</summary>
internal interface ICurrentUser
{
    /// <summary>What decisions are put down to.</summary>
    string Name { get; }

    UserRole Role { get; }

    /// <summary>There are no accounts: whoever opens the page on this machine is its user.</summary>
    bool IsSingleUser { get; }

    /// <summary>May decide, correct, judge and draw spot checks.</summary>
    bool CanDecide => Role != UserRole.Reader;
}

/// <summary>The one user of a page that only this machine can open.</summary>
internal sealed class SingleUser(ReviewSettings settings) : ICurrentUser
{
    public string Name => settings.SingleUser;

    public UserRole Role => UserRole.Supervisor;

    public bool IsSingleUser => true;
}
