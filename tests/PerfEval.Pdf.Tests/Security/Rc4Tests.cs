using System.Text;
using PerfEval.Pdf.Security;

namespace PerfEval.Pdf.Tests.Security;

public class Rc4Tests
{
    /// <summary>The vectors that circulate with the algorithm.</summary>
    [Theory]
    [InlineData("Key", "Plaintext", "BBF316E8D940AF0AD3")]
    [InlineData("Wiki", "pedia", "1021BF0420")]
    [InlineData("Secret", "Attack at dawn", "45A01F645FC35B383552544B9BF5")]
    public void Text_and_key_give_the_published_cipher(string key, string text, string cipher)
    {
        var data = Encoding.Latin1.GetBytes(text);

        Rc4.Apply(Encoding.Latin1.GetBytes(key), data, data);

        Assert.Equal(cipher, Convert.ToHexString(data));
    }
}
