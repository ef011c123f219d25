using System.Text;
using PerfEval.Ingest.Cli;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>What is wrong with a .txt: its encoding, controls, size, look-alikes of digits. Each through the program.</summary>
public sealed class PlainTextTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(54936)!;

    [Fact]
    public async Task The_form_that_the_others_are_made_of_is_read_whole() => (await Product.ExtractAsync("a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt))).IsTheSoundForm();

    [Fact]
    public async Task A_form_is_the_same_in_every_encoding()
    {
        byte[][] files =
        [
            Gb18030.GetBytes(SoundForms.Txt), [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(SoundForms.Txt)], [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(SoundForms.Txt)],
            [.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(SoundForms.Txt)], Encoding.Unicode.GetBytes(SoundForms.Txt),
        ];
        foreach (var file in files)
            (await Product.ExtractAsync("a.txt", file)).IsTheSoundForm();
    }

    [Fact]
    public async Task A_mark_that_lies_about_the_encoding_never_makes_other_figures_of_the_form()
    {
        byte[][] files = [[.. Encoding.UTF8.GetPreamble(), .. Gb18030.GetBytes(SoundForms.Txt)], [.. Encoding.Unicode.GetPreamble(), .. Encoding.UTF8.GetBytes(SoundForms.Txt)]];
        foreach (var file in files)
        {
            var answer = await Product.ExtractAsync("a.txt", file);
            if (answer.Status == ExitStatus.Done && answer.Evaluations.Count > 0)
                Assert.Contains(answer.TotalScore, (decimal?[])[SoundForms.TotalScore, null]);
            else
                Assert.Contains(answer.Status, (ExitStatus[])[ExitStatus.Refused, ExitStatus.Done]);
        }
    }

    [Fact]
    public async Task Zero_bytes_between_the_characters_are_dropped_and_told() => (await Product.ExtractAsync(
        "a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt.Replace("99.2", "9\09.2", StringComparison.Ordinal)))).IsTheSoundForm().Says("invisible-characters", "row-joined");

    [Fact]
    public async Task Controls_of_direction_change_no_figure_and_are_told() => (await Product.ExtractAsync(
        "a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt.Replace("99.2", "\u202E99.2\u202C", StringComparison.Ordinal)))).IsTheSoundForm().Says("invisible-characters", "row-joined");

    [Fact]
    public async Task A_line_longer_than_the_limit_is_refused_by_its_size_before_it_is_read() =>
        (await Product.ExtractAsync("a.txt", Encoding.UTF8.GetBytes(new string('一', 10_000_000)))).IsRefused("文件大小", "limit-file-size");

    [Fact]
    public async Task A_line_as_long_as_the_limit_allows_ends_in_time() =>
        Assert.Equal(ExitStatus.Done, (await Product.ExtractAsync("a.txt", Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("完成投资3万元，", 900_000))), "bytes=24MB,seconds=60")).Status);

    [Theory]
    [InlineData("\t", 5_000_000)]
    [InlineData("|", 5_000_000)]
    [InlineData("一\t", 1_000_000)]
    [InlineData("1|", 1_000_000)]
    [InlineData("  一", 1_000_000)]
    [InlineData("\n", 5_000_000)]
    [InlineData("\f", 5_000_000)]
    [InlineData("一\n\t", 1_000_000)]
    [InlineData("项目名称\t", 500_000)]
    public async Task Millions_of_separators_are_read_or_end_at_a_limit(string separator, int times)
    {
        var answer = await Product.ExtractAsync("a.txt", Encoding.UTF8.GetBytes("项目支出绩效自评表\n项目名称\t甲\n" + string.Concat(Enumerable.Repeat(separator, times))));
        Assert.Contains(answer.Status, (ExitStatus[])[ExitStatus.Done, ExitStatus.Refused]);
        Assert.True(answer.Status == ExitStatus.Done || answer.Error.Contains("[limit-", StringComparison.Ordinal), answer.Error);
    }

    [Fact]
    public async Task Every_combining_mark_of_the_plane_on_one_letter_is_text()
    {
        var marks = string.Concat(Enumerable.Range(0, char.MaxValue).Select(c => (char)c).Where(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark));
        (await Product.ExtractAsync("a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt.Replace("项目名称", "项" + marks + "\n项目名称", StringComparison.Ordinal)))).IsTheSoundForm();
    }

    [Theory]
    [InlineData("９９．２", "99.2")]
    [InlineData("99。2", null)]
    [InlineData("9O.2", null)]
    [InlineData("9〇.2", null)]
    [InlineData("⑨⑨.②", null)]
    [InlineData("٩٩.٢", null)]
    [InlineData("１００", "100")]
    [InlineData("((((((99.2))))))", null)]
    [InlineData("1e999", null)]
    [InlineData("-99.2", "-99.2")]
    public async Task Look_alikes_of_digits_are_the_same_number_or_none(string written, string? read)
    {
        var answer = await Product.ExtractAsync("a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt.Replace("99.2", written, StringComparison.Ordinal)));
        Assert.Equal(read is null ? (decimal?)null : decimal.Parse(read, System.Globalization.CultureInfo.InvariantCulture), answer.TotalScore);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(100_000)]
    public async Task A_number_of_very_many_digits_is_no_number_and_costs_nothing_else(int digits) => Assert.Null((await Product.ExtractAsync(
        "a.txt", Encoding.UTF8.GetBytes(SoundForms.Txt.Replace("99.2", new string('7', digits), StringComparison.Ordinal)))).TotalScore);
}
