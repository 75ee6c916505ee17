package vn.congtachoi.organisation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A list pasted from Excel: all faults by line before anything is saved, then everything at once. */
class PasteUnitsTest extends ActScreen {

    private static final String FIELD = "Danh sách dán từ Excel";

    private void openPaste() {
        open("to-chuc");
        press("Dán từ Excel");
    }

    private String said() {
        return words(dialog().getChildren().findFirst().orElseThrow());
    }

    @Test
    void saysEveryFaultByLineAndSavesNothing() {
        signIn(world.officer());
        openPaste();
        choose("Các dòng không ghi cấp trên thì thuộc", "Hội LHPN phường Sông Cầu " + world.mark());
        area(FIELD, "Tên chi hội\tĐiện thoại\tThuộc đơn vị\nTổ 8\t0912345678\nTổ 9\t12\nTổ 10\t\tKhông có");
        assertThat(said())
                .contains("Còn 2 chỗ cần sửa")
                .contains("Dòng 3, cột 2")
                .contains("Dòng 4, cột 3: Không tìm thấy đơn vị cấp trên “Không có”");
        send("Lưu danh sách");
        assertThat(isDialogOpen()).isTrue();
        assertThat(directory.today().children(world.songCau())).hasSize(2);
    }

    @Test
    void savesACleanListWithTheHeads() {
        signIn(world.songCauChair());
        openPaste();
        area(FIELD, "Tổ 8\tchi hội\t\t\tNguyễn Thị Tám\t0912 000 008\nTổ 9\tchi hội");
        assertThat(said()).contains("Đọc được 2 đơn vị, chưa lưu: 2 Chi hội").contains("Nguyễn Thị Tám");
        send("Lưu danh sách");
        assertThat(isDialogOpen()).isFalse();
        assertThat(directory.today().children(world.songCau())).hasSize(4);
    }

    @Test
    void asksForAListWhenThereIsNone() {
        signIn(world.songCauChair());
        openPaste();
        send("Lưu danh sách");
        assertThat(said()).contains("Chưa có dòng nào");
    }

    @Test
    void readsTheListAgainWhenTheUnitAboveChanges() {
        signIn(world.officer());
        openPaste();
        choose("Các dòng không ghi cấp trên thì thuộc", "Hội LHPN phường Sông Cầu " + world.mark());
        area(FIELD, "Phường Mới\tphường");
        assertThat(said()).contains("Còn 1 chỗ cần sửa");
        choose("Các dòng không ghi cấp trên thì thuộc", "Hội LHPN thành phố Bắc Kạn " + world.mark());
        assertThat(said()).contains("Đọc được 1 đơn vị").doesNotContain("chỗ cần sửa");
    }
}
