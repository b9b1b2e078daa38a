package dev.concord.glossary.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanParticlesTest {

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    파일을, 파일
                    파일에서는, 파일
                    파일들이, 파일
                    브랜치가, 브랜치
                    브랜치로, 브랜치
                    버튼으로, 버튼
                    git에서, git
                    값을, 값
                    키에서, 키
                    저장소의, 저장소
                    추가, 추가
                    결과, 결과
                    국가, 국가
                    가을, 가을
                    데이터, 데이터
                    평가, 평가
                    """)
    void stripLeavesTheNoun(String word, String noun) {
        assertThat(KoreanParticles.strip(word)).isEqualTo(noun);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    손잡이, 손잡이를
                    정확도, 정확도를
                    사용자, 사용자가
                    온도, 온도는
                    """)
    void stripTreatsNounAndNounWithParticleAlike(String noun, String withParticle) {
        assertThat(KoreanParticles.strip(withParticle)).isEqualTo(KoreanParticles.strip(noun));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    버튼, 을, true
                    버튼, 를, false
                    스위치, 를, true
                    버튼, 들에서, true
                    버튼, 입니다, true
                    파일, 로, true
                    버튼, 로, false
                    줄, 바꿈, false
                    """)
    void isEndingAsksForTheRightForm(String noun, String ending, boolean expected) {
        assertThat(KoreanParticles.isEnding(noun, ending)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    을 누르십시오, 스위치, 을, 를
                    를 누르십시오, 버튼, 를, 을
                    은 닫힙니다, 스위치, 은, 는
                    이 없습니다, 스위치, 이, 가
                    가 없습니다, 버튼, 가, 이
                    과 함께, 스위치, 과, 와
                    으로 이동, 스위치, 으로, 로
                    로 이동, 버튼, 로, 으로
                    로 이동, 파일, 로, 로
                    으로 이동, 파일, 으로, 로
                    으로는 안 됨, 스위치, 으로는, 로는
                    를 누름, USB, 를, 를
                    이 있음, 버튼 2, 이, 가
                    """)
    void adjustFollowsTheSoundOfTheNewNoun(String after, String noun, String found, String needed) {
        assertThat(KoreanParticles.adjust(after, noun))
                .isEqualTo(new KoreanParticles.Adjusted(found, needed, true));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    ' 누르기', 스위치
                    에서 확인, 스위치
                    은행, 스위치
                    가능한, 버튼
                    """)
    void adjustLeavesWhatIsNoPairedParticle(String after, String noun) {
        assertThat(KoreanParticles.adjust(after, noun))
                .isEqualTo(new KoreanParticles.Adjusted("", "", true));
    }

    @ParameterizedTest
    @CsvSource({"를 누름, Reset", "을 누름, device"})
    void adjustSaysWhenTheSoundIsUnknown(String after, String noun) {
        String particle = after.substring(0, 1);
        assertThat(KoreanParticles.adjust(after, noun))
                .isEqualTo(new KoreanParticles.Adjusted(particle, particle, false));
    }
}
