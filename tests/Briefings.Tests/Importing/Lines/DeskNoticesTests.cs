using Briefings.Importing.Lines;
using Xunit;

namespace Briefings.Tests.Importing.Lines;

public class DeskNoticesTests
{
    [Theory]
    [InlineData("*** KILL ***")]
    [InlineData("BULLETIN KILL")]
    [InlineData("THIS STORY HAS BEEN WITHDRAWN")]
    [InlineData("+++ Achtung Redaktionen: Bitte verwenden Sie die Meldung \"Hafen\" nicht. +++")]
    [InlineData("ZURÜCKGEZOGEN: Hafenbetrieb muss zahlen")]
    [InlineData("ANNULATION")]
    [InlineData("INTREKKING")]
    [InlineData("АННУЛИРУЕТСЯ: Порт оштрафован")]
    [InlineData("【配信取消】港湾会社に罰金")]
    [InlineData("TILBAKETRUKKET")]
    [InlineData("PERUUTUS")]
    [InlineData("WYCOFANIE DEPESZY")]
    [InlineData("STORNO: Přístav dostal pokutu")]
    public void A_text_that_its_desk_takes_back_says_so_at_its_head(string line) => Assert.True(DeskNotices.Read(line) is { IsKill: true });

    [Theory]
    [InlineData("ANNULE ET REMPLACE")]
    [InlineData("*** ANNULE ET REMPLACE ***")]
    [InlineData("ANNULLA E SOSTITUISCE: Il porto condannato")]
    [InlineData("CORRECTION: Harbour firm fined")]
    [InlineData("BERICHTIGUNG")]
    public void What_replaces_another_text_is_published(string line) => Assert.True(DeskNotices.Read(line) is { IsKill: false });

    [Theory]
    [InlineData("Kill Devil Hills opens new pier")]
    [InlineData("Harbour Works withdrawn from the index")]
    [InlineData("Withdrawn: the bill that was not wanted")]
    [InlineData("++ Hafen zahlt nicht ++")]
    public void A_headline_with_such_a_word_is_no_notice(string line) => Assert.Null(DeskNotices.Read(line));
}
