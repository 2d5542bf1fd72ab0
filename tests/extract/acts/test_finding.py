"""Acts of one sentence: kind, mode, status, who > whom, stated for many sentences of one world."""

from __future__ import annotations

import pytest

from tests.extract.acts.world import told


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rossi met Okafor in Geneva.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi and Okafor talked for six weeks.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi will meet Okafor on Friday.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        ("Rossi may meet Okafor next week.", ["CONSULT conditional: Ada Rossi, Ben Okafor"]),
        ("Rossi is meeting Okafor today.", ["CONSULT ongoing: Ada Rossi, Ben Okafor"]),
        ("Rossi has met Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi had met Okafor on Monday.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi did not meet Okafor.", ["CONSULT denied: Ada Rossi, Ben Okafor"]),
        ("Rossi meets Okafor on Friday.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        (
            "If Borduria agrees, Rossi will meet Okafor.",
            ["CONSULT conditional: Ada Rossi, Ben Okafor"],
        ),
        ("Rossi plans to meet Okafor.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        ("Rossi was to meet Okafor on Friday.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        ("Rossi is due to meet Okafor on Friday.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        ("Rossi was expected to meet Okafor.", ["CONSULT planned: Ada Rossi, Ben Okafor"]),
        ("Rossi failed to meet Okafor.", ["CONSULT denied: Ada Rossi, Ben Okafor"]),
        ("Rossi called off a meeting with Okafor.", ["CONSULT denied: Ada Rossi, Ben Okafor"]),
        ("Rossi ruled out meeting Okafor.", ["CONSULT denied: Ada Rossi, Ben Okafor"]),
        (
            "Rossi agreed to meet Okafor next week.",
            ["AGREE happened: Ada Rossi", "CONSULT planned: Ada Rossi, Ben Okafor"],
        ),
        ("Rossi has not agreed to meet Okafor.", ["AGREE denied: Ada Rossi"]),
        ("Rossi wants to meet Okafor.", []),
        ("Rossi kept meeting Okafor.", ["CONSULT happened: Ada Rossi, Ben Okafor"]),
        ("Rossi denied meeting Okafor.", ["CONSULT denied: Ada Rossi, Ben Okafor"]),
        ("Rossi spoke with Okafor by phone.", ["CONSULT/phone happened: Ada Rossi, Ben Okafor"]),
        ("Rossi rang Okafor on Monday.", ["CONSULT/phone happened: Ada Rossi, Ben Okafor"]),
        (
            "Rossi held a string of calls with Okafor.",
            ["CONSULT/phone happened: Ada Rossi, Ben Okafor"],
        ),
        (
            "Rossi travelled to Szohod on Monday.",
            ["CONSULT/visit happened: Ada Rossi > Borduria"],
        ),
        (
            "Rossi flew into Szohod to meet Okafor.",
            ["CONSULT/visit happened: Ada Rossi > Borduria"],
        ),
        (
            "Lund mediated between Ruritania and Borduria.",
            ["CONSULT/third-party happened: Ruritania, Borduria by Carla Lund"],
        ),
        (
            "Talks between Ruritania and Borduria will begin on Friday.",
            ["CONSULT planned: Ruritania, Borduria"],
        ),
        (
            "Talks between Ruritania and Borduria collapsed on Monday.",
            ["SANCTION happened: Ruritania, Borduria"],
        ),
        (
            "Talks between Ruritania and Borduria, mediated by Syldavia, resumed on Monday.",
            ["CONSULT happened: Ruritania, Borduria by Syldavia"],
        ),
        (
            "No talks between Ruritania and Borduria are planned.",
            ["CONSULT denied: Ruritania, Borduria"],
        ),
        (
            "Ruritania and Borduria reached a deal on Monday.",
            ["AGREE happened: Ruritania, Borduria"],
        ),
        ("A deal was reached by Ruritania and Borduria.", ["AGREE happened: Ruritania, Borduria"]),
        ("Ruritania has offered Borduria a loan.", ["AGREE happened: Ruritania > Borduria"]),
        ("Acme raised its offer for Zenith.", ["AGREE happened: Acme > Zenith"]),
        ("Acme made an offer for Zenith.", ["AGREE happened: Acme > Zenith"]),
        ("Acme dropped its bid for Zenith.", ["SANCTION/withdraw happened: Acme > Zenith"]),
        ("Acme offered to buy Zenith.", ["AGREE happened: Acme > Zenith"]),
        ("Rossi announced aid for Borduria.", ["AGREE happened: Ada Rossi > Borduria"]),
        ("Rossi promised to help Borduria.", ["AGREE happened: Ada Rossi > Borduria"]),
        ("Ruritania signed the treaty on Monday.", ["SUPPORT happened: Ruritania"]),
        ("The treaty was signed by Rossi and Okafor.", ["SUPPORT happened: Ada Rossi, Ben Okafor"]),
        (
            "Neither Ruritania nor Borduria has ratified the treaty.",
            ["SUPPORT denied: Ruritania, Borduria"],
        ),
        ("Rossi praised Okafor.", ["SUPPORT happened: Ada Rossi > Ben Okafor"]),
        ("Borduria put off the tariffs.", ["CONCEDE happened: Borduria"]),
        (
            "Borduria imposed tariffs on Ruritanian steel.",
            ["SANCTION happened: Borduria > Ruritania"],
        ),
        ("Borduria threatened to impose tariffs on Ruritania.", ["THREATEN happened: Borduria"]),
        (
            "Tariffs were imposed on Borduria by Ruritania.",
            ["SANCTION happened: Ruritania > Borduria"],
        ),
        (
            "Borduria expelled two Ruritanian envoys.",
            ["SANCTION/expel happened: Borduria > Ruritania"],
        ),
        ("Borduria pulled out of the talks.", ["SANCTION/withdraw happened: Borduria"]),
        (
            "Rossi demanded that Borduria free the prisoners.",
            ["REQUEST happened: Ada Rossi > Borduria"],
        ),
        ("Rossi asked Okafor to stop.", ["REQUEST happened: Ada Rossi > Ben Okafor"]),
        ("Rossi called on Borduria to withdraw.", ["REQUEST happened: Ada Rossi > Borduria"]),
        ("Rossi accused Borduria of lying.", ["ACCUSE happened: Ada Rossi > Borduria"]),
        ("Okafor was accused of lying by Rossi.", ["ACCUSE happened: Ada Rossi > Ben Okafor"]),
        ("Rossi called Okafor a liar.", ["ACCUSE happened: Ada Rossi > Ben Okafor"]),
        ("Rossi called Okafor a good friend.", ["SUPPORT happened: Ada Rossi > Ben Okafor"]),
        ("Rossi rejected the offer.", ["REJECT happened: Ada Rossi"]),
        ("Rossi rejected a call by Okafor to meet.", ["REJECT happened: Ada Rossi > Ben Okafor"]),
        ("Rossi refused Okafor’s calls for a truce.", ["REJECT happened: Ada Rossi > Ben Okafor"]),
        ("Rossi refused to meet Okafor.", ["REJECT happened: Ada Rossi > Ben Okafor"]),
        (
            "Okafor’s offer was rejected by Rossi.",
            ["REJECT happened: Ada Rossi > Ben Okafor"],
        ),
        ("Rossi will not accept the terms.", ["REJECT happened: Ada Rossi"]),
        ("Rossi said no to the plan.", ["REJECT happened: Ada Rossi"]),
        ("Bordurian drones hit Strelsau.", ["ASSAULT happened: Borduria > Ruritania"]),
        ("Borduria bombed Ruritania on Monday.", ["ASSAULT/aerial happened: Borduria > Ruritania"]),
        (
            "Ruritania was bombed on Monday by Borduria.",
            ["ASSAULT/aerial happened: Borduria > Ruritania"],
        ),
        (
            "Borduria spent the night bombing Ruritania, shelling its ports.",
            ["ASSAULT/aerial happened: Borduria > Ruritania"],
        ),
        ("Borduria launched an attack on Ruritania.", ["ASSAULT happened: Borduria > Ruritania"]),
        ("Bordurian troops invaded Ruritania.", ["ASSAULT happened: Borduria > Ruritania"]),
        (
            "Borduria withdrew its troops from Ruritania.",
            ["RETREAT happened: Borduria > Ruritania"],
        ),
        (
            "Borduria freed three Ruritanian prisoners.",
            ["RETREAT/release happened: Borduria > Ruritania"],
        ),
        ("Bordurian police arrested Meyer.", ["COERCE/arrest happened: Borduria > Dov Meyer"]),
        ("The arrest of Meyer has clouded the mood.", ["COERCE/arrest happened:  > Dov Meyer"]),
        ("Borduria deployed troops on Monday.", ["MOBILIZE/troops happened: Borduria"]),
        (
            "Syldavia has trained Ruritanian soldiers since May.",
            ["AID ongoing: Syldavia > Ruritania"],
        ),
        ("Syldavia sent weapons to Ruritania.", ["AID happened: Syldavia > Ruritania"]),
        ("The Miners Union walked out on Monday.", ["PROTEST/strike happened: Miners Union"]),
        ("The Miners Union began a strike on Monday.", ["PROTEST/strike happened: Miners Union"]),
        ("The Miners Union called off a strike.", ["CONCEDE happened: Miners Union"]),
        ("Miners will strike on Friday.", ["PROTEST/strike planned: miners"]),
        ("Acme’s machinists rejected the offer.", ["REJECT happened: Acme’s machinists"]),
        ("Acme laid off workers.", ["SANCTION happened: Acme"]),
        ("Shareholders voted for the merger.", ["SUPPORT happened: shareholders"]),
        ("Parliament voted against the deal.", ["REJECT happened: parliament"]),
        (
            "Lund, who met Rossi, said nothing.",
            ["CONSULT happened: Carla Lund, Ada Rossi", "STATE denied: Carla Lund"],
        ),
        (
            "Rossi, the Ruritanian president, met Okafor.",
            ["CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
        (
            "The truce that Rossi and Okafor reached on Monday is holding.",
            [
                "AGREE happened: Ada Rossi, Ben Okafor",
                "RETREAT/ceasefire ongoing: Ada Rossi, Ben Okafor",
            ],
        ),
        (
            "The truce Rossi and Okafor reached on Monday is holding.",
            [
                "AGREE happened: Ada Rossi, Ben Okafor",
                "RETREAT/ceasefire ongoing: Ada Rossi, Ben Okafor",
            ],
        ),
        ("The offer made by Acme expired.", ["AGREE happened: Acme", "STATE happened: "]),
        ("The two leaders met on Monday.", ["CONSULT happened: "]),
        (
            "Hours after Bordurian drones hit Strelsau, Rossi met Okafor.",
            ["ASSAULT happened: Borduria > Ruritania", "CONSULT happened: Ada Rossi, Ben Okafor"],
        ),
        ("Until they meet, Rossi will wait.", []),
        (
            "Rossi left before Okafor arrived in Strelsau.",
            ["CONSULT/visit happened: Ben Okafor > Ruritania"],
        ),
        ("Prices rose sharply.", []),
        ("Farmers planted beans.", []),
        (
            "Rossi and Okafor met in Geneva on Monday, in Vienna yesterday and in Paris today.",
            [
                "CONSULT happened: Ada Rossi, Ben Okafor",
                "CONSULT happened: Ada Rossi, Ben Okafor",
                "CONSULT happened: Ada Rossi, Ben Okafor",
            ],
        ),
        ("Rossi met his envoy and Okafor left.", ["CONSULT happened: Ada Rossi, Carla Lund"]),
        (
            "Rossi met Okafor and signed the treaty.",
            ["CONSULT happened: Ada Rossi, Ben Okafor", "SUPPORT happened: Ada Rossi"],
        ),
        (
            "Rossi met Okafor, Lund and Meyer.",
            ["CONSULT/multilateral happened: Ada Rossi, Ben Okafor, Carla Lund, Dov Meyer"],
        ),
    ],
)
def test_acts_of_plain_sentences(sentence: str, expected: list[str]) -> None:
    """What a careful reader would say of each sentence, and nothing more."""
    assert told(sentence) == expected
