using System.Collections.Concurrent;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Tests.Databases;

namespace PerfEval.Ingest.Review.Tests.Access;

/// <summary>The page over an empty warehouse on a free port, for tests of who gets in.</summary>
internal sealed partial class ServedPage : IAsyncDisposable
{
    public const string Password = "correct horse 1";

    /// <summary>All addresses of the machine, which others could reach.</summary>
    public const string Everywhere = "http://0.0.0.0:0";

    private readonly SqliteFile file;
    private readonly DirectoryInfo keys = Directory.CreateTempSubdirectory("perfeval-keys-");
    private WebApplication? app;

    private ServedPage(SqliteFile file)
    {
        this.file = file;
        Warehouse = file.Open();
    }

    public WarehouseDatabase Warehouse { get; }

    public MovedClock Clock { get; } = new();

    /// <summary>What the server told, in Chinese.</summary>
    public ConcurrentQueue<string> Told { get; } = [];

    public IServiceProvider Services => app!.Services;

    public UserStore Users => new(Warehouse, Clock);

    /// <summary>Where this machine reaches it.</summary>
    public Uri Address => new(app!.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal).Replace("[::]", "127.0.0.1", StringComparison.Ordinal));

    /// <summary>With the accounts 王审计 (auditor), 李主审 (supervisor) and 张三 (reader), served to everywhere.</summary>
    public static Task<ServedPage> WithAccountsAsync(Func<ReviewSettings, ReviewSettings>? with = null) =>
        StartAsync(s => (with ?? (same => same))(s with { Urls = [Everywhere] }), [("王审计", UserRole.Auditor), ("李主审", UserRole.Supervisor), ("张三", UserRole.Reader)]);

    public static async Task<ServedPage> StartAsync(Func<ReviewSettings, ReviewSettings>? with = null, params IReadOnlyList<(string Name, UserRole Role)> accounts)
    {
        var page = new ServedPage(new());
        try
        {
            await WarehouseSchema.MigrateAsync(page.Warehouse, TestContext.Current.CancellationToken);
            foreach (var (name, role) in accounts)
                await page.Users.AddAsync(name, role, Password, TestContext.Current.CancellationToken);
            await page.StartAsync(with ?? (same => same));
            return page;
        }
        catch
        {
            await page.DisposeAsync();
            throw;
        }
    }

    public async Task RestartAsync(Func<ReviewSettings, ReviewSettings> with)
    {
        await app!.DisposeAsync();
        app = null;
        await StartAsync(with);
    }

    /// <summary>A browser without a window: keeps cookies, follows nothing.</summary>
    public HttpClient Client(string? basic = null, X509Certificate2? trusted = null)
    {
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new() };
        if (trusted is not null)
            handler.SslOptions.CertificateChainPolicy = new() { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { trusted }, RevocationMode = X509RevocationMode.NoCheck };
        var client = new HttpClient(handler) { BaseAddress = Address };
        if (basic is not null)
            client.DefaultRequestHeaders.Authorization = new("Basic", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(basic)));
        return client;
    }

    public async Task<HttpClient> LoggedInAsync(string name)
    {
        var client = Client();
        using var answer = await LogInAsync(client, name, Password);
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
        return client;
    }

    public static async Task<HttpResponseMessage> LogInAsync(HttpClient client, string name, string password, string next = "/")
    {
        var page = await client.GetStringAsync(new Uri("/login", UriKind.Relative), TestContext.Current.CancellationToken);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["name"] = name, ["password"] = password, ["next"] = next, ["__RequestVerificationToken"] = TokenIn(page),
        });
        return await client.PostAsync(new Uri("/login", UriKind.Relative), form, TestContext.Current.CancellationToken);
    }

    /// <summary>The token of a form of a page.</summary>
    public static string TokenIn(string page)
    {
        var token = FormToken().Match(page);
        Assert.True(token.Success, "No form of the page has a token.");
        return token.Groups["token"].Value;
    }

    /// <summary>Asks as a browser does.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var client = Client();
        return await SendAsync(client, method, path, headers);
    }

    public static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        await Warehouse.DisposeAsync();
        file.Dispose();
        keys.Delete(recursive: true);
    }

    private async Task StartAsync(Func<ReviewSettings, ReviewSettings> with) =>
        app = await ReviewServer.StartAsync(
            Warehouse,
            with(new() { Urls = ["http://127.0.0.1:0"], Clock = Clock, KeysFolder = keys.FullName, SingleUser = "本机用户", Tell = (chinese, _) => Told.Enqueue(chinese) }),
            TestContext.Current.CancellationToken);

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="(?<token>[^"]+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FormToken();
}
