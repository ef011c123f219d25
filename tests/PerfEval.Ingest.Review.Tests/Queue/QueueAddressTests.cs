using Microsoft.AspNetCore.WebUtilities;
using Microsoft.AspNetCore.Http;
using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Tests.Queue;

public class QueueAddressTests
{
    [Fact]
    public void Without_a_state_it_is_what_is_still_to_be_decided()
    {
        Assert.Equal(["open", "queried", "second"], Read("").Of(QueueDimension.State));
        Assert.Equal("", QueueAddress.Of(Read("")));
    }

    [Theory]
    [InlineData("?state=all")]
    [InlineData("?severity=error&rule=PE401,PE404&year=2022,2023&region=3&unit=17")]
    [InlineData("?state=confirmed&layout=national-standard&indicator=-")]
    [InlineData("?q=%E5%85%BB%E6%8A%A4%20100%25&sample=4")]
    public void What_was_read_from_an_address_gives_it_again(string address) => Assert.Equal(address, QueueAddress.Of(Read(address)));

    [Fact]
    public void All_states_is_no_filter_of_state() => Assert.Empty(Read("?state=all").Of(QueueDimension.State));

    [Fact]
    public void Further_keys_stand_behind_and_empty_ones_do_not() =>
        Assert.Equal("?rule=PE401&after=300.7", QueueAddress.Of(Read("?rule=PE401"), ("after", "300.7"), ("before", null)));

    [Fact]
    public void Values_given_twice_or_empty_count_once_or_not_at_all() =>
        Assert.Equal(["PE401", "PE404"], Read("?rule=PE401,,%20PE404%20&rule=PE401").Of(QueueDimension.Rule));

    [Fact]
    public void What_strangers_send_is_bounded()
    {
        Assert.Equal(50, Read("?unit=" + string.Join(',', Enumerable.Range(1, 5_000))).Of(QueueDimension.Unit).Length);
        Assert.Equal(100, Read("?q=" + new string('a', 100_000)).Text!.Length);
        Assert.Null(Read("?q=%20%20&sample=x").Text);
        Assert.Null(Read("?sample=-3").Sample);
    }

    [Theory]
    [InlineData("1250.17", true)]
    [InlineData("", false)]
    [InlineData("1250", false)]
    [InlineData("-1.17", false)]
    [InlineData("1.2.3", false)]
    [InlineData("99999999999.1", false)]
    public void A_place_that_cannot_be_read_is_none(string text, bool isPlace)
    {
        Assert.Equal(isPlace, QueueCursor.Parse(text) is not null);
        if (isPlace)
            Assert.Equal(text, QueueCursor.Parse(text).ToString());
    }

    private static QueueFilter Read(string address) => QueueAddress.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
}
