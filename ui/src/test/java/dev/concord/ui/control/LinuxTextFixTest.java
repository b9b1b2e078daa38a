package dev.concord.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class LinuxTextFixTest {
    private static final String ARABIC =
            "يجب تنظيف المستشعر كل ستة أشهر بقطعة قماش جافة، ثم إعادة تشغيل الجهاز والانتظار "
                    + "حتى يضيء المؤشر باللون الأخضر.";
    private static final String HINDI =
            "सेंसर को हर छह महीने में सूखे कपड़े से साफ करें और फिर उपकरण चालू करें।";

    private TextFlow flow;

    @Start
    void start(Stage stage) {
        LinuxTextFix.apply();
        flow = new TextFlow();
        stage.setScene(new Scene(flow, 300, 400));
        stage.show();
    }

    @Test
    void wrappedArabicIsLaidOutInSeveralLines() throws Exception {
        assertThat(heightOf(ARABIC, NodeOrientation.RIGHT_TO_LEFT)).isGreaterThan(30);
    }

    @Test
    void wrappedHindiIsLaidOutInSeveralLines() throws Exception {
        assertThat(heightOf(HINDI, NodeOrientation.LEFT_TO_RIGHT)).isGreaterThan(30);
    }

    @Test
    void applyingItAgainChangesNothing() throws Exception {
        boolean first = onUiThread(LinuxTextFix::apply);
        assertThat(onUiThread(LinuxTextFix::apply)).isEqualTo(first);
        assertThat(heightOf(ARABIC, NodeOrientation.RIGHT_TO_LEFT)).isGreaterThan(30);
    }

    private double heightOf(String text, NodeOrientation orientation) throws Exception {
        return onUiThread(() -> {
            double height = 0;
            for (int width = 120; width <= 290; width += 10) {
                flow.getChildren().setAll(new Text(text));
                flow.setNodeOrientation(orientation);
                height = flow.prefHeight(width);
                flow.resize(width, height);
                flow.layout();
            }
            return height;
        });
    }

    private static <T> T onUiThread(java.util.concurrent.Callable<T> work)
            throws InterruptedException, ExecutionException, TimeoutException {
        assertThat(FxToolkit.isFXApplicationThreadRunning()).isTrue();
        return WaitForAsyncUtils.asyncFx(work).get(20, TimeUnit.SECONDS);
    }
}
