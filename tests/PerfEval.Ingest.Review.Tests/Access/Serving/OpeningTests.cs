using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Review.Access.Serving;

namespace PerfEval.Ingest.Review.Tests.Access.Serving;

/// <summary>Where the page may be opened, and on what conditions.</summary>
public sealed class OpeningTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.8.9.10:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://LOCALHOST", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://192.168.1.5:5080", false)]
    [InlineData("http://review.example:5080", false)]
    [InlineData("http://localhost.example:5080", false)]
    [InlineData("https://127.0.0.1:5443", true)]
    public void Only_addresses_of_this_machine_alone_need_no_accounts(string url, bool isLoopback) =>
        Assert.Equal(isLoopback, Assert.Single(ListenAddress.ParseAll([url])).IsLoopback);

    [Theory]
    [InlineData("")]
    [InlineData("5080")]
    [InlineData("ftp://127.0.0.1")]
    [InlineData("http://")]
    [InlineData("http://127.1:80")]
    [InlineData("http://2130706433:80")]
    [InlineData("http://127.0.0.1:-1")]
    [InlineData("http://127.0.0.1:65536")]
    [InlineData("http://::1:80")]
    [InlineData("http://[127.0.0.1]:80")]
    [InlineData("http://127.0.0.1/page")]
    [InlineData("http://user@127.0.0.1")]
    [InlineData("http://unix:/run/socket")]
    public void What_is_written_otherwise_is_refused_and_not_guessed_at(string url) => Assert.Throws<ReviewException>(() => ListenAddress.ParseAll([url]));

    [Theory]
    [InlineData("review.example", true)]
    [InlineData("192.0.2.7", true)]
    [InlineData("localhost", false)]
    [InlineData("127.0.0.1", false)]
    public async Task A_name_by_which_others_call_needs_accounts_on_this_machine_too_for_something_passes_their_requests_on(string host, bool needs)
    {
        if (needs)
            await Assert.ThrowsAsync<ReviewException>(() => ServedPage.StartAsync(s => s with { Hosts = [host] }));
        await using var page = await ServedPage.StartAsync(s => s with { Hosts = [host] }, ("王审计", UserRole.Auditor));
        using var answer = await page.SendAsync(HttpMethod.Get, "/samples");
        Assert.Equal(needs ? HttpStatusCode.Found : HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData(ServedPage.Everywhere)]
    [InlineData("http://*:0")]
    [InlineData("http://[::]:0")]
    [InlineData("http://some-name:0")]
    public async Task On_any_other_address_nothing_is_opened_before_somebody_can_log_in_and_decide(string url)
    {
        var refused = await Assert.ThrowsAsync<ReviewException>(() => ServedPage.StartAsync(s => s with { Urls = [url] }, ("张三", UserRole.Reader)));
        Assert.Equal("要登录才能打开的页面至少要有一个能作决定的账户；先添加：perfeval users add 姓名 --role supervisor", refused.Message);
    }

    [Fact]
    public async Task One_address_that_others_reach_is_enough_to_need_accounts_on_all()
    {
        await Assert.ThrowsAsync<ReviewException>(() => ServedPage.StartAsync(s => s with { Urls = ["http://127.0.0.1:0", ServedPage.Everywhere] }));
        await using var page = await ServedPage.WithAccountsAsync(s => s with { Urls = ["http://127.0.0.1:0", ServedPage.Everywhere] });
        using var answer = await page.SendAsync(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task A_login_can_be_asked_for_on_this_machine_too()
    {
        await Assert.ThrowsAsync<ReviewException>(() => ServedPage.StartAsync(s => s with { RequireLogin = true }));
        await using var page = await ServedPage.WithAccountsAsync(s => s with { Urls = ["http://127.0.0.1:0"], RequireLogin = true });
        using var answer = await page.SendAsync(HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.Found, answer.StatusCode);
    }

    [Fact]
    public async Task That_passwords_travel_readable_is_told()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        Assert.Equal("警告：http://0.0.0.0:0 没有加密，密码和材料在网络上可被看到；正式使用请用 https（--certificate）", Assert.Single(page.Told));
    }

    [Theory]
    [InlineData("pfx")]
    [InlineData("pem")]
    [InlineData("pem and key")]
    public async Task Over_https_the_cookie_is_bound_to_the_host_and_never_sent_in_the_open(string form)
    {
        using var folder = new CertificateFolder();
        var (certificate, key, password) = folder.Write(form);
        await using var page = await ServedPage.WithAccountsAsync(s => s with { Urls = ["https://0.0.0.0:0"], Certificate = certificate, CertificateKey = key, CertificatePassword = password });
        using var client = page.Client(trusted: folder.Certificate);

        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password);
        using var shown = await ServedPage.SendAsync(client, HttpMethod.Get, "/");

        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
        var cookie = Assert.Single(login.Headers.GetValues("Set-Cookie"), c => c.Contains("session", StringComparison.Ordinal));
        Assert.StartsWith("__Host-perfeval-session=", cookie, StringComparison.Ordinal);
        Assert.EndsWith("; path=/; secure; samesite=strict; httponly", cookie, StringComparison.Ordinal);
        Assert.Empty(page.Told);
    }

    [Fact]
    public async Task A_wrong_password_or_a_missing_key_of_the_certificate_is_told()
    {
        using var folder = new CertificateFolder();
        var (pfx, _, _) = folder.Write("pfx");
        var (pem, _, _) = folder.Write("pem and key");
        var wrong = await Assert.ThrowsAsync<ReviewException>(() => ServedPage.WithAccountsAsync(s => s with { Urls = ["https://127.0.0.1:0"], Certificate = pfx, CertificatePassword = "wrong" }));
        var missing = await Assert.ThrowsAsync<ReviewException>(() => ServedPage.WithAccountsAsync(s => s with { Urls = ["https://127.0.0.1:0"], Certificate = pem }));
        Assert.Equal($"证书 {pfx} 用不了：格式不对、私钥与证书不配，或密码不对（环境变量 PERFEVAL_CERTIFICATE_PASSWORD）", wrong.Message);
        Assert.Equal($"证书 {pem} 用不了：格式不对、私钥与证书不配，或密码不对（环境变量 PERFEVAL_CERTIFICATE_PASSWORD）", missing.Message);
    }

    [Fact]
    public async Task A_file_of_certificates_that_holds_none_is_told()
    {
        using var folder = new CertificateFolder();
        var pfx = folder.WriteEmpty();
        var refused = await Assert.ThrowsAsync<ReviewException>(() => ServedPage.WithAccountsAsync(s => s with { Urls = ["https://127.0.0.1:0"], Certificate = pfx }));
        Assert.StartsWith($"证书 {pfx} 用不了：", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>A certificate for 127.0.0.1 that nobody has signed.</summary>
    private sealed class CertificateFolder : IDisposable
    {
        private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-certificate-");
        private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        public CertificateFolder()
        {
            var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
            var names = new SubjectAlternativeNameBuilder();
            names.AddIpAddress(IPAddress.Loopback);
            request.CertificateExtensions.Add(names.Build());
            var now = TimeProvider.System.GetUtcNow();
            Certificate = request.CreateSelfSigned(now.AddDays(-1), now.AddDays(1));
        }

        public X509Certificate2 Certificate { get; }

        public (string Certificate, string? Key, string? Password) Write(string form)
        {
            var path = Path.Combine(folder.FullName, string.Create(CultureInfo.InvariantCulture, $"{form.Length}.crt"));
            var keyPath = form == "pem and key" ? Path.Combine(folder.FullName, "key.pem") : null;
            if (form == "pfx")
                File.WriteAllBytes(path, Certificate.Export(X509ContentType.Pkcs12, "the certificate's"));
            else
                File.WriteAllText(path, Certificate.ExportCertificatePem() + (keyPath is null ? "\n" + key.ExportPkcs8PrivateKeyPem() : ""));
            if (keyPath is not null)
                File.WriteAllText(keyPath, key.ExportPkcs8PrivateKeyPem());
            return (path, keyPath, form == "pfx" ? "the certificate's" : null);
        }

        public string WriteEmpty()
        {
            var path = Path.Combine(folder.FullName, "empty.pfx");
            File.WriteAllBytes(path, new X509Certificate2Collection().Export(X509ContentType.Pkcs12)!);
            return path;
        }

        public void Dispose()
        {
            Certificate.Dispose();
            key.Dispose();
            folder.Delete(recursive: true);
        }
    }
}
