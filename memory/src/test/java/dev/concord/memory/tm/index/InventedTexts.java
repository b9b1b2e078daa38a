package dev.concord.memory.tm.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Sentences in seven languages, each in many variants; the same for the same seed. */
final class InventedTexts {
    private static final List<String> SEEDS =
            List.of(
                    "Press the reset button for 5 seconds to restore the factory settings.",
                    "The printer could not be found on the network.",
                    "Save changes?",
                    "Open file",
                    "Do not expose the battery to temperatures above 60 °C, to water or to rain!",
                    "Halten Sie die Reset-Taste 5 Sekunden lang gedrückt.",
                    "Der Drucker wurde im Netzwerk nicht gefunden.",
                    "Änderungen speichern?",
                    "Setzen Sie den Akku keinen Temperaturen über 60 °C aus.",
                    "공장 설정을 복원하려면 재설정 버튼을 5초 동안 누르십시오.",
                    "네트워크에서 프린터를 찾을 수 없습니다.",
                    "변경 사항을 저장하시겠습니까?",
                    "파일 열기",
                    "工場出荷時の設定に戻すには、リセットボタンを5秒間押してください。",
                    "ネットワーク上にプリンターが見つかりません。",
                    "変更を保存しますか?",
                    "按住重置按钮5秒钟以恢复出厂设置。",
                    "在网络上找不到打印机。",
                    "是否保存更改？",
                    "กดปุ่มรีเซ็ตค้างไว้ 5 วินาทีเพื่อคืนค่าจากโรงงาน",
                    "ไม่พบเครื่องพิมพ์ในเครือข่าย",
                    "اضغط على زر إعادة الضبط لمدة 5 ثوانٍ لاستعادة إعدادات المصنع.",
                    "تعذر العثور على الطابعة في الشبكة.",
                    "هل تريد حفظ التغييرات؟",
                    "<link href=\"text/01.xhp\" name=\"menu\">menu</link> – {0} of {1}",
                    "----------------------------------------",
                    "OK",
                    "?");

    private final Random random;

    InventedTexts(long seed) {
        random = new Random(seed);
    }

    /** A sentence with up to a dozen edits, or a few of them together. */
    String next() {
        StringBuilder text = new StringBuilder(any(SEEDS));
        int more = random.nextInt(12) == 0 ? random.nextInt(8) : 0;
        for (int i = 0; i < more; i++) {
            text.append(' ').append(any(SEEDS));
        }
        int edits = random.nextInt(4) == 0 ? 0 : random.nextInt(random.nextInt(12) + 1);
        for (int i = 0; i < edits; i++) {
            edit(text);
        }
        return text.toString();
    }

    List<String> next(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(next());
        }
        return texts;
    }

    private void edit(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + 1 + random.nextInt(6));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(at, " " + random.nextInt(1_000) + " ");
            case 3 ->
                    text.replace(
                            at, end, text.substring(at, end).toUpperCase(java.util.Locale.ROOT));
            case 4 -> text.insert(at, "⟦" + (1 + random.nextInt(3)) + "/⟧");
            default -> {
                String other = any(SEEDS);
                int from = random.nextInt(other.length());
                text.insert(at, other, from, Math.min(other.length(), from + random.nextInt(9)));
            }
        }
    }

    private String any(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }
}
