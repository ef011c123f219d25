using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Warehouse.Tests.Databases;

public class WarehouseUrlTests
{
    [Theory]
    [InlineData("sqlite:perfeval.db", "perfeval.db")]
    [InlineData("SQLite:data/2023 年.db", "data/2023 年.db")]
    [InlineData("sqlite:///srv/perfeval.db", "/srv/perfeval.db")]
    [InlineData("county.db", "county.db")]
    public void A_file_is_a_SQLite_database(string text, string file)
    {
        Assert.True(WarehouseUrl.TryParse(text, out var url, out _));
        Assert.Equal(WarehouseKind.Sqlite, url.Kind);
        Assert.Equal(file, url.File);
    }

    [Fact]
    public void A_PostgreSQL_address_gives_user_password_host_port_and_database()
    {
        Assert.True(WarehouseUrl.TryParse("postgresql://auditor:p%40ss%3Aword@db.example:5433/%E8%87%AA%E8%AF%84?sslmode=Require&Timeout=5", out var url, out _));
        var connection = new Npgsql.NpgsqlConnectionStringBuilder(url.ConnectionString);
        Assert.Equal(("auditor", "p@ss:word", "db.example", 5433, "自评"), (connection.Username, connection.Password, connection.Host, connection.Port, connection.Database));
        Assert.Equal((Npgsql.SslMode.Require, 5), (connection.SslMode, connection.Timeout));
    }

    [Fact]
    public void A_password_is_never_shown()
    {
        Assert.True(WarehouseUrl.TryParse("postgres://auditor:secret@127.0.0.1/perfeval", out var url, out _));
        Assert.Equal("postgresql://auditor@127.0.0.1:5432/perfeval", url.Shown);
    }

    [Theory]
    [InlineData("")]
    [InlineData("mysql://root@localhost/x")]
    [InlineData("sqlite:")]
    [InlineData("sqlite::memory:")]
    [InlineData("postgresql://")]
    [InlineData("postgresql://host")]
    [InlineData("postgresql://host/")]
    [InlineData("postgresql://host/db?nonsense=1")]
    public void What_is_no_address_is_refused_with_a_sentence(string text)
    {
        Assert.False(WarehouseUrl.TryParse(text, out _, out var fault));
        Assert.Matches(@"^\S*数据库|^sqlite", fault);
    }
}
