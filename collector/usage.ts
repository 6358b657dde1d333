/** What `npm run collector -- --help` prints. */
export const USAGE = `Bộ thu phiếu khảo sát hài lòng

  npm run collector -- [--port 8787] [--host 127.0.0.1] [--database ĐỊA_CHỈ] [--behind-proxy]
                       [--device-limit 120/60] [--address-limit 1200/60]
      Nhận phiếu và trả chỉ số qua HTTP. Cổng đang bận thì dùng cổng trống kế tiếp.
      --behind-proxy       máy chủ web đứng trước ghi địa chỉ người gửi vào X-Forwarded-For
      --log-requests       ghi mỗi yêu cầu thành một dòng JSON (không có nội dung phiếu, địa chỉ, mã truy cập)
      --metrics-port       cổng tại 127.0.0.1 cho Prometheus (/metrics); bỏ trống thì không mở
      --device-limit       số phiếu tối đa / số giây, từ một thiết bị
      --address-limit      số phiếu tối đa / số giây, từ một địa chỉ mạng

  npm run collector -- unit add MÃ --name "TÊN" [--origin https://…]… [--database ĐỊA_CHỈ]
      Thêm đơn vị, hoặc sửa đơn vị đã có: bỏ trống thì giữ nguyên, các --origin mới thay các --origin cũ.
      --origin             trang web được gửi phiếu và đọc chỉ số; có thể ghi nhiều lần

  npm run collector -- token make MÃ [--scope QUYỀN]… [--expires YYYY-MM-DD] [--database ĐỊA_CHỈ]
      Tạo mã truy cập cho đơn vị. Mã chỉ hiện một lần; các mã cũ vẫn dùng được.
      --scope              index: chỉ số mọi kỳ; export: tải phiếu; devices: máy tính bảng;
                           comments: xem và xử lý ý kiến; tokens: cấp và thu hồi mã. Bỏ trống là tất cả
      --expires            ngày cuối cùng mã còn dùng được
  npm run collector -- token list MÃ | token revoke MÃ TÊN
      Liệt kê hoặc thu hồi mã truy cập của đơn vị.

  npm run collector -- sums check | sums rebuild
      Đối chiếu các số cộng dồn với phiếu, hoặc tính lại từ phiếu.

  npm run collector -- backup TỆP
      Sao lưu SQLite vào một tệp mới trong khi bộ thu phiếu vẫn chạy.

  npm run collector -- export MÃ TỆP | import TỆP
      Ghi mọi dữ liệu của một đơn vị ra tệp nén, và nhận vào cơ sở dữ liệu khác (SQLite hoặc PostgreSQL).

  ĐỊA_CHỈ là sqlite:TỆP hoặc postgres://NGƯỜI_DÙNG:MẬT_KHẨU@MÁY_CHỦ/TÊN;
  bỏ trống thì lấy từ biến DATABASE_URL, không có nữa thì là sqlite:data/answers.db.
`;
