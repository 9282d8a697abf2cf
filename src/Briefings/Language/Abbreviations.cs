using System.Collections.Frozen;

namespace Briefings.Language;

/// <summary>Shortened words whose point does not end a sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Common = (
        "mr mrs ms dr prof st sr jr vs no nos inc ltd co corp dept gov gen sen rep rev hon capt col lt sgt maj est al fig vol pp approx cf ca viz "
        + "jan feb febr mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun "
        + "nr bzw ca usw vgl evtl ggf str tel abs art bd hrsg inkl exkl mio mrd zzgl dipl ing phil med jur okt dez zt sog geb gest od "
        + "m mm mme mlle mgr ste av env etc janv févr avr juil déc sté cie "
        + "sra srta dra ud uds ee uu pág núm art avda ing lic dña ene abr ago dic "
        + "sig dott avv on ecc pag gen febbr lug sett ott "
        + "exmo exma sto sta fev set out dez eng arq "
        + "dhr mevr drs ir blz bijv evt jl mld "
        + "prof np tzn itd im ul pl św godz wg mln mld tys r ks gen inż mgr "
        + "г гг в вв т д п р руб тыс млн млрд им ул стр см др пр проф акад коп янв февр авг сент окт нояб дек "
        + "s kl dvs bl osv mkr mdkr tlf resp alm jf pga tr sn v "
        + "mb sb bkz örn yy prof doç "
        + "op cit ibid ed eds rd ave blvd ft mt a b c").Split(' ').ToFrozenSet();

    /// <summary>Whether the word before a point is one of them, or a single initial.</summary>
    public static bool Contains(ReadOnlySpan<char> word)
    {
        if (word.Length == 1)
            return char.IsLetter(word[0]);
        return word.Length is > 1 and < 8 && Common.Contains(word.ToString().ToLowerInvariant());
    }
}
