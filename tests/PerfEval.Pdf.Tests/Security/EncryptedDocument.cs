namespace PerfEval.Pdf.Tests.Security;

/// <summary>
/// A document that qpdf encrypted: its encryption dictionary, its title (object 2) and its page's content (object 5), both encrypted, in
/// hexadecimal. Made by <c>qpdf --static-id --object-streams=disable --compress-streams=n --encrypt USER OWNER BITS ...</c>.
/// </summary>
internal sealed record EncryptedDocument(string Name, string Encrypt, string Title, string Content)
{
    public const string FirstId = "00112233445566778899aabbccddeeff";
    public const string ClearTitle = "the title of the file";
    public const string ClearContent = "BT /F1 12 Tf 20 100 Td (secret words) Tj ET";

    /// <summary>They open with the empty password.</summary>
    public static IReadOnlyList<EncryptedDocument> WithoutPassword { get; } =
    [
        new("RC4, 40 bits",
            "<< /Filter /Standard /Length 40 /O <c92422687facee686e373f10b5c7d04738053152f7e2ee30e11c69ec442576ab> /P -4 /R 2 /U <a" +
            "db43c8d5c0a904ecd6878928abf0a1ef65fa75e1632b2134005fa3b1d844c68> /V 1 >>",
            "a80ebafd9a669665c888f878d9056ea4003b654889",
            "bcee49f2cdb82826fd710d485217995ff73e251c16e7a122fd78e940bac489c0e8534a064d05d283c95dfb"),
        new("RC4, 128 bits",
            "<< /Filter /Standard /Length 128 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 3 /U <" +
            "60cb14e897d58381f951427876a780410122456a91bae5134273a6db134c87c4> /V 2 >>",
            "47893f3d766a9327c15222ee57324e66704c07952e",
            "bf5557cbbefa5bb57f1d2d7df7b8e5826ef6e9e592e10922c6a9af385a2d27724b9f8c2dbfac7110b8b74b"),
        new("RC4 by a crypt filter",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /V2 /Length 16 >> >> /Filter /Standard /Length 128 /O <566fa873ee33c797cd" +
            "3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <60cb14e897d58381f951427876a78" +
            "0410122456a91bae5134273a6db134c87c4> /V 4 >>",
            "47893f3d766a9327c15222ee57324e66704c07952e",
            "bf5557cbbefa5bb57f1d2d7df7b8e5826ef6e9e592e10922c6a9af385a2d27724b9f8c2dbfac7110b8b74b"),
        new("AES-128",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /Filter /Standard /Length 128 /O <566fa873ee33c79" +
            "7cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <60cb14e897d58381f951427876" +
            "a780410122456a91bae5134273a6db134c87c4> /V 4 >>",
            "4a5382143c682a59c023b24c5e0565eeddcab3d378dbf0831a15f6aef6f18bbe7c200816e49c4e384ca2dc93a6325d9c",
            "91d0b3cf1a4effb59dbae15d88b12e37027d1f34c2d05284a08cc417e592ac1e619ab619ec3e2a1143adc84ccc5c216e235403cccc41ef48608934" +
            "03ae074e7b"),
        new("AES-128, metadata clear",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /EncryptMetadata false /Filter /Standard /Length " +
            "128 /O <566fa873ee33c797cd3b904fdadf814afa34df9a38f6ed41b984e2c6da2aa6f5> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <f0f" +
            "7c87fb23817126b08c0e97fa3e2df0122456a91bae5134273a6db134c87c4> /V 4 >>",
            "7eafc11660fc7478374e126295825e3c868679b964c8a6897253fe5987569a41aa52f27e29d9f57600123b5a2a8e2374",
            "b5d4679d4a7c226a3fe0c34dcbe7210b849a82ac2a1bc4aedd4057ca903d4466bdf0e9801862709750f6cd11fbe5aa2d24fca30f7a9067daf55f31" +
            "f4adaccaa5"),
        new("AES-256, revision 5",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <c07f19c1a2bc398" +
            "443b4a3f84605e71a1d59f4727edfc4892befee6c2ae6eae4f8a2f2dfa24750f755bca7627bb0a6c2> /OE <c7bf0a2c565f14ba03c783bb268470" +
            "48384652eff708eba364f8f11700f51869> /P -4 /Perms <8d46366ac06e2a7f3c0de61448f8baab> /R 5 /StmF /StdCF /StrF /StdCF /U " +
            "<2b3d6a7b69d586c43bbfc2d2f5406e2faf299d26f17a865ca3672e06e56d83c84ad5b1fc840b150eb2346a657d7646c2> /UE <3f7fa9712a6a75" +
            "881d0509f2d52fe7e33b3d1055149a5cb3a61cde6ad71e1652> /V 5 >>",
            "83866391d5916e9c2241d6129ff1c7dac7e6aadcc82d93a52e8cf6d7418f757ceda52bfe7c12013b59876a2266b025d9",
            "ad020af6d130f2c1b519f582d13a7518889d6a66e844c729dd5173f33c1c9147b15406585de6637bf8ce9f34f8ebcbffb202b116a5d3b13ca4f34d" +
            "55ed36ccf2"),
        new("AES-256, revision 6",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <a311e6d0355a05a" +
            "0d4a3d1f6f287b7dfa79c9873d6ede7c298b65131d78e1438d80057ef9d6bd07f4f8d0f2665ad168b> /OE <e80d81386fbb7bd451571f23883223" +
            "c2a0a2d9cb06f9d841fc5a2892c97e2e40> /P -4 /Perms <7a96ceb8d6377e2087b18dbf703fd28a> /R 6 /StmF /StdCF /StrF /StdCF /U " +
            "<06927d818623f6c9c5bead61c0c50c72ddf93087fba60700308f4acd8983f3553956014ce573960d7067017f5261aac6> /UE <6497b465feeee4" +
            "2772c4e70cc061823b263925ee7ac350da615354c5951b5d9f> /V 5 >>",
            "b88b5e2ed4599fc020f6f824a4cf0db5bf668a709dc70497efc97d62bbb026dc2f745e72080c7781caab2d126dfc9a8f",
            "bf674bed315b731ca2bc9af5606cf28acceac2c8c31705f47b5635114d9030da7a81213dd0f56553b83cf2eda19bbbed613fb8985471832233a917" +
            "d13c6855c2"),
        new("AES-256, owner's password empty",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <f39c8414b00fe44" +
            "731692c4fdd1c5496acd6cf2f0aae322b6b72232e5e246fa10df5e9b4dd7c029a857d9545abbb1f61> /OE <3ee229dc1675566d7396d3f98e0e6a" +
            "0316d44cb32b147ed42abaede8852c8788> /P -4 /Perms <20ea9d9114282db7effb1e05152e0962> /R 6 /StmF /StdCF /StrF /StdCF /U " +
            "<7cc3fd9de73e2dc98a08aa3749178e10c27d35f112aba6cdcbfd2a74b2ccd0722b49489f86f7150cd9adb0177f06ca76> /UE <9a9bb65f3ff5dc" +
            "ba799d76b3f93d5943a12b76388a03f719cbc4089f3c1f22ea> /V 5 >>",
            "f797f762a4a5bce776e5974cba519bd5007e675a7ff7784105f750e56ff2595d8a1f8a23221763fd57808c069c1b249c",
            "789b070fc82930cdd126221ce139de635d759873e19926e244861e7fbffc9e4d8534baf0c2da760264c8c6e02e853f4d669199dff8f1d5e1b624e1" +
            "80f35d51b1"),
    ];

    /// <summary>Neither password is empty.</summary>
    public static IReadOnlyList<EncryptedDocument> WithPassword { get; } =
    [
        new("RC4",
            "<< /Filter /Standard /Length 128 /O <0ba3835f88f90388e74e54584125ce142be0de24c6b0d37746e075b891756671> /P -4 /R 3 /U <" +
            "d798239dd347dc3afe3dd10515bb58430122456a91bae5134273a6db134c87c4> /V 2 >>",
            "428ac35fa63f26eccac99d08e92b0074da2ffc8302",
            "f7c3fd57e88389bdc05cb37b4ff439a13416734c67f64b64b52f90abb1b9ba23792640d08520e025a1d78c"),
        new("AES-128",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV2 /Length 16 >> >> /Filter /Standard /Length 128 /O <0ba3835f88f9038" +
            "8e74e54584125ce142be0de24c6b0d37746e075b891756671> /P -4 /R 4 /StmF /StdCF /StrF /StdCF /U <d798239dd347dc3afe3dd10515" +
            "bb58430122456a91bae5134273a6db134c87c4> /V 4 >>",
            "dddd3757cb6caf6fdfb1a7ca21e3f466053a4905ab13f41ae03afae2512b24ac29028522ac1c59b75254d49554ac7caa",
            "8a347dfc2d1cc6307a10997c19e98d5cfc4b09e113958e2b917f510da23f44109d4ade723c95824771d0e38a9e6827dd7ccb486965d3eb0a0c7f2d" +
            "62ea58a6d8"),
        new("AES-256",
            "<< /CF << /StdCF << /AuthEvent /DocOpen /CFM /AESV3 /Length 32 >> >> /Filter /Standard /Length 256 /O <d903a799ba46385" +
            "1fb3f75e32994bda1fe6db858f2634f3483c2e9be75241115da7b2dea1b0653432f29fe3597264ed6> /OE <f6e2f05cce56845c36cb452ee0dd86" +
            "81befa6ca2db4cfab292b86e681680c3af> /P -4 /Perms <e17839bb4b4d9e49f0df328ff003ac2e> /R 6 /StmF /StdCF /StrF /StdCF /U " +
            "<08c02311e8d5de413ecadfeb9f4806d4e97d03868b79152515efd5ce529b94e49cb2cc7761e1a56c46f632fdaa4c87e8> /UE <46e6401567d092" +
            "cf3fe160f2103f7778885a6d1f0b9de20d8cf722f5e74bfd08> /V 5 >>",
            "613fdff1e61c56e89b0ab87baa942772f80533bb63328372c6b0695bfb8995c658aa7e484764d3ee9643904c6301531a",
            "844a84ecdb6bb0bb07497287a0d47724bbc780ed0b4ecae16272100059a9571ddb1a87d5db39a757a2eb753d7fd5512faa3f0add988b9969c2d54a" +
            "3a746f2864"),
    ];
}
